import type { StoreName } from "../environment.ts";
import { exception, expose, permit, type Execution } from "./execution.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const QUOTA = "You have exceeded the property storage quota. Please remove some properties and try again.";
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The three property stores: values are text, 9 KB each, 500 KB together. */
export function propertiesService(execution: Execution): PropertiesService {
  const open = (name: StoreName) => (): Properties => {
    permit(execution, "PropertiesService", "properties");
    return openStore(execution, name);
  };
  return expose<PropertiesService>(execution, "PropertiesService", {
    plain: { getDocumentProperties: open("document"), getUserProperties: open("user"), getScriptProperties: open("script") },
  });
}

function openStore(execution: Execution, name: StoreName): Properties {
  const { properties } = execution.environment;
  const put = (all: Readonly<Record<string, string>>): Properties => {
    const total = Object.entries(all).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES) throw exception(execution, QUOTA);
    properties.set(name, all);
    return store;
  };
  const texts = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, textOf(execution, value)]));
  const store: Properties = expose<Properties>(execution, "Properties", {
    properties: {
      getProperty: (key) => properties.get(name)[key] ?? null,
      getProperties: () => execution.realm.Object.assign(new execution.realm.Object(), properties.get(name)),
      getKeys: () => execution.realm.Array.from(Object.keys(properties.get(name))),
      setProperty: (key, value) => put({ ...properties.get(name), ...texts({ [key]: value }) }),
      setProperties: (given: Record<string, string>, deleteAllOthers = false) =>
        put({ ...(deleteAllOthers ? {} : properties.get(name)), ...texts(given) }),
      deleteProperty: (key) => put(Object.fromEntries(Object.entries(properties.get(name)).filter(([other]) => other !== key))),
      deleteAllProperties: () => put({}),
    },
  });
  return store;
}

function textOf(execution: Execution, value: unknown): string {
  const text = String(value);
  if (bytes(text) > VALUE_BYTES) throw exception(execution, "Argument too large: value");
  return text;
}
