/** What a cell of a row can hold. */
export type SqlValue = string | number | ArrayBuffer | null;

/** One row, by column name. */
export type SqlRow = Record<string, SqlValue>;

/** The little of SQLite that the stores need, so that any SQLite can stand behind it. */
export interface Sql {
  /** Runs one statement and gives its rows. */
  rows<Row extends SqlRow>(statement: string, ...values: SqlValue[]): Row[];
  /** Runs work that happens whole or not at all; it must not wait for anything. */
  atomically<T>(work: () => T): T;
}

/** The port over the storage of a Durable Object. */
export function durableSql(storage: DurableObjectStorage): Sql {
  return {
    rows: <Row extends SqlRow>(statement: string, ...values: SqlValue[]) => storage.sql.exec<Row>(statement, ...values).toArray(),
    atomically: (work) => storage.transactionSync(work),
  };
}
