import { sharingMethods } from "../../../src/domain/policy";
import { sharedBy } from "./sharedBy";

describe.each(sharingMethods)("%s", (method) => {
  test("three equal rows and two roles are a tie that the lower places win", () => {
    const weights = Float64Array.of(9, 9, 9);
    const sharing = sharedBy({ weights, roles: 2, options: { method } });
    expect(sharing.tie).toEqual({ tied: [0, 1, 2], roles: 2, served: [0, 1] });
    const tiePlaces = Int32Array.of(5, 2, 1);
    const turned = sharedBy({ weights, roles: 2, options: { method, tiePlaces } });
    expect(turned.tie).toEqual({ tied: [0, 1, 2], roles: 2, served: [1, 2] });
    expect(Array.from(turned.awards)).toEqual([0, 1, 1]);
  });

  test("there is no tie where all equal rows are served", () => {
    const weights = Float64Array.of(9, 9, 9);
    expect(sharedBy({ weights, roles: 3, options: { method } }).tie).toBeUndefined();
    expect(sharedBy({ weights, roles: 0, options: { method } }).tie).toBeUndefined();
  });

  test("equal rows are not tied where floors or caps settle their roles", () => {
    const weights = Float64Array.of(9, 9, 9);
    const caps = Int32Array.of(1, 1, 0);
    expect(sharedBy({ weights, roles: 2, options: { method, caps } }).tie).toBeUndefined();
    const floors = Int32Array.of(1, 0, 1);
    expect(sharedBy({ weights, roles: 2, options: { method, floors } }).tie).toBeUndefined();
  });
});

test("rows of different weight are tied where their priorities are equal to the last digit", () => {
  const weights = Float64Array.of(50, 10, 30);
  const sharing = sharedBy({ weights, roles: 4, options: {} });
  expect(sharing.tie).toEqual({ tied: [0, 1, 2], roles: 1, served: [0] });
});

test("a difference of one in 2⁵³ is not a tie", () => {
  const most = Number.MAX_SAFE_INTEGER;
  for (const method of sharingMethods) {
    const weights = Float64Array.of(most - 1, most, most - 1);
    const sharing = sharedBy({ weights, roles: 1, options: { method } });
    expect(Array.from(sharing.awards)).toEqual([0, 1, 0]);
    expect(sharing.tie).toBeUndefined();
  }
});

test("with the quota method ties that stand open at different priorities are told together", () => {
  const weights = Float64Array.of(2, 2, 1, 1);
  const sharing = sharedBy({ weights, roles: 4, options: { method: "Quota" } });
  expect(Array.from(sharing.awards)).toEqual([2, 1, 1, 0]);
  expect(sharing.tie).toEqual({ tied: [0, 1, 2, 3], roles: 2, served: [0, 2] });
});
