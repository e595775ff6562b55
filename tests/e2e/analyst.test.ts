import { compare } from "./parts/compare";
import { mainJob } from "./parts/mainJob";
import { publish } from "./parts/publish";
import { scenarios } from "./parts/scenarios";
import { closeWorkbench } from "./session";

/** A policy analyst allocates, compares, keeps scenarios and publishes, all in one window. */
afterAll(closeWorkbench);

describe("main job", mainJob);
describe("compare", compare);
describe("scenarios", scenarios);
describe("publish", publish);
