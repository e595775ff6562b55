import { conformance } from "./parts/conformance";
import { files } from "./parts/files";
import { placing } from "./parts/placing";
import { sensitivity } from "./parts/sensitivity";
import { typing } from "./parts/typing";
import { closeWorkbench } from "./session";

/** Formulas in cells, and the server that answers the add-in, all in one window. */
afterAll(closeWorkbench);

describe("typing", typing);
describe("files", files);
describe("placing", placing);
describe("sensitivity", sensitivity);
describe("conformance", conformance);
