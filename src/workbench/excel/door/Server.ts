import type { Grid } from "../../grid/Grid";
import { createModel } from "../model/createModel";
import type { ModelContext } from "../model/ModelContext";
import type { Batch, Reply, ReplyError } from "../protocol/Batch";
import { Interpreter } from "../protocol/Interpreter";
import { refusals } from "../protocol/refusals";
import type { HostError } from "../protocol/HostError";
import type { HostObject } from "../protocol/HostObject";
import { CellEditing } from "./CellEditing";
import { isEndOfRun, UndoSteps } from "./UndoSteps";

/** A batch with what the client says about it. */
export interface Request {
  readonly batch: Batch;
  readonly flags: number;
}

/** Bits of the flags of a request. */
const flagBits = { changes: 1, waitsForCellEditing: 64 } as const;

/** Characters of a request or a reply that Excel on the web takes: belief `size of a request`. */
const largestMessage = 5 * 1024 * 1024;

/** Says that a request is to fail, before anything of it is done. For tests of what add-ins do then. */
export type Sabotage = (request: Request, number: number) => HostError | undefined;

/** Excel's side of the talk with the client: carries out requests under Excel's limits. */
export class Server {
  readonly editing = new CellEditing();
  readonly undo: UndoSteps;
  readonly requests: Request[] = [];
  sabotage: Sabotage = () => undefined;
  readonly #interpreter: Interpreter;
  #atWork = 0;

  constructor(
    grid: Grid,
    subscribe: ModelContext["subscribe"],
    services: ReadonlyMap<string, HostObject>,
  ) {
    const model = createModel(grid, subscribe);
    this.undo = new UndoSteps(grid);
    this.#interpreter = new Interpreter({
      workbook: model.workbook,
      services,
      finish: () => model.finish(),
      settle: () => grid.settle(),
    });
  }

  /** How many objects the client holds on to. */
  get keptCount(): number {
    return this.#interpreter.keptCount;
  }
  get isAtWork(): boolean {
    return this.#atWork > 0;
  }

  /** What Excel would answer. `size` is the request's, in characters. */
  async answer(request: Request, size: number): Promise<Reply> {
    const { batch, flags } = request;
    if (isEndOfRun(batch)) {
      this.undo.finish();
      return this.#interpreter.execute(batch);
    }
    this.requests.push(request);
    const refusal = await this.#refusal(request, size);
    if (refusal) return refused(refusal);
    const reply = await this.#carryOut(batch, (flags & flagBits.changes) !== 0);
    return JSON.stringify(reply).length > largestMessage
      ? refused(refusals.replyTooLarge())
      : reply;
  }

  async #refusal(request: Request, size: number): Promise<HostError | undefined> {
    if (size > largestMessage) return refusals.tooLarge();
    const waits = (request.flags & flagBits.waitsForCellEditing) !== 0;
    if (this.editing.isOn && !waits) return refusals.cellEditing();
    await this.editing.end();
    return this.sabotage(request, this.requests.length);
  }

  async #carryOut(batch: Batch, changes: boolean): Promise<Reply> {
    this.#atWork++;
    if (changes) this.undo.beforeChange(batch);
    const reply = await this.#interpreter.execute(batch);
    if (changes) this.undo.afterChange();
    this.#atWork--;
    return reply;
  }
}

function refused({ code, message }: HostError): Reply {
  const error: ReplyError = { Code: code, Message: message, Location: "", ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: error };
}
