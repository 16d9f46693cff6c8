import { exception, expose, type Execution } from "./execution.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The HtmlService, which knows the HTML files that were pushed. */
export function htmlService(execution: Execution): HtmlService {
  return expose<HtmlService>(execution, "HtmlService", {
    plain: {
      createHtmlOutput: (html?: unknown) => openOutput(execution, html === undefined ? "" : String(html)),
      createHtmlOutputFromFile: (name) => {
        const html = execution.environment.html(name.replace(/\.html$/, ""));
        if (html === null) throw exception(execution, `No HTML file named ${name} was found.`);
        return openOutput(execution, html);
      },
    },
  });
}

function openOutput(execution: Execution, html: string): HtmlOutput {
  const state = { html, title: "", width: NaN, height: NaN };
  const set = (change: Partial<typeof state>): HtmlOutput => {
    Object.assign(state, change);
    return output;
  };
  const output: HtmlOutput = expose<HtmlOutput>(execution, "HtmlOutput", {
    plain: {
      getContent: () => state.html,
      setContent: (content) => set({ html: content }),
      append: (added) => set({ html: state.html + added }),
      getTitle: () => state.title,
      setTitle: (title) => set({ title }),
      getWidth: () => state.width,
      setWidth: (width) => set({ width }),
      getHeight: () => state.height,
      setHeight: (height) => set({ height }),
      addMetaTag: () => output,
    },
  });
  return output;
}
