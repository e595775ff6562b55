import { data } from "./parts/data";
import { looks } from "./parts/looks";
import { money } from "./parts/money";
import { place } from "./parts/place";
import { closeWorkbench } from "./session";

/** Regions and finance: returns, money, placing, and how the screens look, all in one window. */
afterAll(closeWorkbench);

describe("data", data);
describe("money", money);
describe("place", place);
describe("looks", looks);
