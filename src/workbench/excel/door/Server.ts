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

/** How requests are taken. */
export interface ServerOptions {
  /** The workbook is open: requests are answered from then on. At once where it is left out. */
  readonly whenOpen?: Promise<void>;
  /** Whether all requests are kept, for tests; they would fill the memory of a page. */
  readonly keepRequests?: boolean;
  /** Lets the page draw and answer a person now and then, while a batch is carried out. */
  readonly pause?: () => Promise<void> | undefined;
  /** Takes a file, in base64, that the add-in opens as a new workbook. */
  readonly onNewWorkbook?: (base64: string) => void;
}

/** Excel's side of the talk with the client: carries out requests under Excel's limits. */
export class Server {
  readonly editing = new CellEditing();
  readonly undo: UndoSteps;
  /** The requests there were, where they are to be kept. */
  readonly requests: Request[] = [];
  sabotage: Sabotage = () => undefined;
  readonly #interpreter: Interpreter;
  /** What a request waits for. */
  #last: Promise<unknown>;
  #isAtWork = false;
  #requestCount = 0;

  constructor(
    grid: Grid,
    subscribe: ModelContext["subscribe"],
    services: ReadonlyMap<string, HostObject>,
    private readonly options: ServerOptions,
  ) {
    this.#last = options.whenOpen ?? Promise.resolve();
    const model = createModel(grid, subscribe, options.onNewWorkbook);
    this.undo = new UndoSteps(grid);
    this.#interpreter = new Interpreter({
      workbook: model.workbook,
      services,
      finish: () => model.finish(),
      settle: () => grid.settle(),
      ...(options.pause && { pause: options.pause }),
    });
  }

  /** How many objects the client holds on to. */
  get keptCount(): number {
    return this.#interpreter.keptCount;
  }
  /** How many requests there were, without those that only let go of objects. */
  get requestCount(): number {
    return this.#requestCount;
  }
  get isAtWork(): boolean {
    return this.#isAtWork;
  }

  /** What Excel would answer. `size` is the request's, in characters. */
  async answer(request: Request, size: number): Promise<Reply> {
    if (isEndOfRun(request.batch)) return this.#inTurn(() => this.#endRun(request.batch));
    this.#requestCount++;
    if (this.options.keepRequests) this.requests.push(request);
    const refusal = await this.#refusal(request, size);
    if (refusal) return refused(refusal);
    const reply = await this.#inTurn(() => this.#carryOut(request));
    return JSON.stringify(reply).length > largestMessage
      ? refused(refusals.replyTooLarge())
      : reply;
  }

  /** One batch after the other, as in Excel. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #refusal(request: Request, size: number): Promise<HostError | undefined> {
    if (size > largestMessage) return refusals.tooLarge();
    const waits = (request.flags & flagBits.waitsForCellEditing) !== 0;
    if (this.editing.isOn && !waits) return refusals.cellEditing();
    await this.editing.end();
    return this.sabotage(request, this.#requestCount);
  }

  #endRun(batch: Batch): Promise<Reply> {
    this.undo.endOfRun(batch);
    return this.#interpreter.execute(batch);
  }

  async #carryOut({ batch, flags }: Request): Promise<Reply> {
    const changes = (flags & flagBits.changes) !== 0;
    this.#isAtWork = true;
    this.undo.before(batch, changes);
    const reply = await this.#interpreter.execute(batch);
    this.undo.after(reply);
    this.#isAtWork = false;
    return reply;
  }
}

function refused({ code, message }: HostError): Reply {
  const error: ReplyError = { Code: code, Message: message, Location: "", ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: error };
}
