/** What the manifest allows: which services, and which addresses may be fetched. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
}

/** A request that a script makes with UrlFetchApp. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Thrown by a network on which an address cannot be reached. */
export class Unreachable extends Error {}

/** The answer to a request. */
export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An entry of a menu: an item that runs a function, a line, or a menu inside the menu. */
export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly run: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly MenuEntry[] };

/** A page that a script shows in the sidebar or in a dialog. */
export interface ShownHtml {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What a property store holds. */
export type Stored = Readonly<Record<string, string>>;

/** The kinds of property stores. */
export type StoreName = "document" | "user" | "script";

/** The buttons of a dialog. */
export type Button = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";

/** A dialog that waits for an answer; `buttons` is the name of a ButtonSet. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  readonly input: boolean;
}

/** What stands around the services: the person, the network, the stores and the window of the spreadsheet. */
export interface Environment {
  readonly manifest: Manifest;
  readonly user: string;
  readonly html: (name: string) => string | null;
  readonly identityToken: () => string;
  /** Answers a request at once; an address that cannot be reached throws Unreachable. */
  readonly send: (request: HttpRequest) => HttpResponse;
  readonly properties: { get(store: StoreName): Stored; set(store: StoreName, all: Stored): void };
  /** Tells whether another execution holds the document's lock. */
  readonly lockedElsewhere: () => boolean;
  readonly uuid: () => string;
  readonly log: (text: string) => void;
  readonly window: {
    addMenu(label: string | null, entries: readonly MenuEntry[]): void;
    showSidebar(shown: ShownHtml): void;
    showDialog(shown: ShownHtml): void;
    toast(message: string, title: string): void;
    /** Asks and waits; the answer names the button and holds what was typed. */
    ask(question: Question): { button: Button; text: string };
  };
}
