import type { Sql } from "./sql.ts";

/** One step of the schema; a step that has run anywhere is never edited, the next one is added below it. */
interface Migration {
  readonly id: number;
  readonly why: string;
  readonly statements: readonly string[];
}

const MIGRATIONS: readonly Migration[] = [
  {
    id: 1,
    why: "a registered sheet, its snapshots with each content once, answers kept for repeated requests, and links",
    statements: [
      `CREATE TABLE sheet (
         id INTEGER PRIMARY KEY CHECK (id = 1), spreadsheet TEXT NOT NULL, title TEXT NOT NULL, zone TEXT NOT NULL,
         key_hash TEXT NOT NULL, owner TEXT NOT NULL, registered_at TEXT NOT NULL, used_at TEXT)`,
      `CREATE TABLE content (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL)`,
      `CREATE TABLE snapshot (
         version INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, profile TEXT NOT NULL,
         review TEXT NOT NULL, reasons TEXT NOT NULL, content INTEGER NOT NULL REFERENCES content (id), chain TEXT NOT NULL)`,
      `CREATE TABLE answer (
         id INTEGER PRIMARY KEY, person TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL,
         request TEXT NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE (person, route, key))`,
      `CREATE TABLE link (
         id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, show TEXT NOT NULL,
         made_by TEXT NOT NULL, made_at TEXT NOT NULL)`,
      ...["snapshot", "content"].flatMap((table) => ["UPDATE", "DELETE"].map((change) =>
        `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table}
         BEGIN SELECT RAISE(ABORT, '${table} is never changed'); END`)),
    ],
  },
];

/** Tells whether a sheet was ever registered here; asking writes nothing. */
export function isRegistered(sql: Sql): boolean {
  return sql.rows("SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'migration'").length > 0;
}

/** Brings the schema up to date; each step runs once and whole. */
export function migrate(sql: Sql): void {
  if (!isRegistered(sql)) sql.rows("CREATE TABLE migration (id INTEGER PRIMARY KEY, why TEXT NOT NULL)");
  const done = sql.rows<{ id: number }>("SELECT coalesce(max(id), 0) AS id FROM migration")[0]?.id ?? 0;
  for (const { id, why, statements } of MIGRATIONS.filter((step) => step.id > done)) {
    sql.atomically(() => {
      for (const statement of statements) sql.rows(statement);
      sql.rows("INSERT INTO migration (id, why) VALUES (?, ?)", id, why);
    });
  }
}
