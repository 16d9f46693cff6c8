import type { Nullable, Univer } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { DAY_FORMAT, isDateFormat } from "../number-format.ts";
import { instantIn, messageOf } from "../other-realm.ts";
import { instantToSerial, serialToInstant } from "../zone.ts";

/** Where a formula stands; row and column count from 0. */
export interface Standing {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How cell values reach a function and come back. */
export interface Calling {
  readonly zone: string;
  /** The constructors of the realm that the function runs in, so that `instanceof Date` and Array hold there. */
  readonly realm: { readonly Array: ArrayConstructor; readonly Date: DateConstructor };
  /** Told of each call: the message that a throwing function left, or null. */
  readonly done: (at: Standing, message: string | null) => void;
}

/** A function that a cell may call, with the sentence that the completion list shows for it. */
export interface CellFunction {
  readonly name: string;
  readonly help: string | null;
  readonly call: (args: unknown[]) => unknown;
}

/** Registers functions for cells, over built-in ones of the same name; call it after the workbook was created. */
export function registerFunctions(univer: Univer, functions: readonly CellFunction[], calling: Calling): void {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...functions.map((each) => new CellCall(each, calling)));
  injector.get(IDescriptionService).registerDescriptions(functions.flatMap(({ name, help }) =>
    help === null ? [] : [{ functionName: name, functionType: FunctionType.User, description: help, abstract: help, functionParameter: [] }]));
}

class CellCall extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  readonly #function: CellFunction;
  readonly #calling: Calling;

  constructor(called: CellFunction, calling: Calling) {
    super(called.name);
    this.#function = called;
    this.#calling = calling;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const standing = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const failed = variants.map(single).find((value) => value?.isError());
    if (failed) return failed;
    try {
      const value = this.#result(this.#function.call(variants.map((variant) => this.#argument(variant))));
      this.#calling.done(standing, null);
      return value;
    } catch (error) {
      this.#calling.done(standing, messageOf(error));
      return errorValue();
    }
  }

  #argument(variant: BaseValueObject): unknown {
    const rows = variant instanceof ArrayValueObject ? variant.getArrayValue() : [[variant]];
    if (rows.length === 1 && rows[0]?.length === 1) return this.#scalar(rows[0][0]);
    const { Array: RealmArray } = this.#calling.realm;
    return RealmArray.from(rows, (row) => RealmArray.from(row, (cell) => this.#scalar(cell)));
  }

  #scalar(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return "";
    if (value instanceof ErrorValueObject) return value.getErrorType();
    const plain = value.getValue();
    if (value.isBoolean()) return plain === true || plain === 1;
    const isDay = typeof plain === "number" && value.isNumber() && isDateFormat(value.getPattern());
    return isDay ? new this.#calling.realm.Date(serialToInstant(this.#calling.zone, plain)) : plain;
  }

  #result(value: unknown): BaseValueObject {
    if (!Array.isArray(value)) return this.#cell(value);
    const lines: unknown[][] = Array.isArray(value[0]) ? value : value.map((each) => [each]);
    const rows = lines.map((line) => line.map((each) => this.#cell(each)));
    const columnCount = rows[0]?.length ?? 0;
    if (columnCount === 0) return StringValueObject.create("");
    const place = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, ...place });
  }

  #cell(value: unknown): BaseValueObject {
    if (value === null || value === undefined || value === "") return StringValueObject.create("");
    if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    const instant = instantIn(value);
    if (instant === null) return StringValueObject.create(String(value));
    return NumberValueObject.create(instantToSerial(this.#calling.zone, instant), DAY_FORMAT);
  }
}

/** The value of a scalar or of a reference to one cell; null for a larger range. */
function single(variant: BaseValueObject): Nullable<BaseValueObject> {
  if (!(variant instanceof ArrayValueObject)) return variant;
  const rows = variant.getArrayValue();
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
}

const errorValue = (): BaseValueObject => ErrorValueObject.create(SHEETS_ERROR);

// The engine's own list has no #ERROR!, but any text is shown as it is.
const SHEETS_ERROR = "#ERROR!" as ErrorType;
