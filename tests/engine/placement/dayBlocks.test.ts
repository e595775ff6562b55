import fc from "fast-check";
import { dayBlocks, type Stay } from "../../../src/engine/placement/dayBlocks";
import { anyStays } from "./weeks";

const stay = (halfDays: number, metres?: number): Stay => ({
  school: 0,
  halfDays,
  isHost: metres === 0,
  metres,
});

describe("dayBlocks", () => {
  test("puts the farthest single half-day beside the host's, so that only the near share a day", () => {
    expect(dayBlocks([stay(5, 0), stay(3, 400), stay(1, 9000), stay(1, 300)])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 2],
      [1, 3],
    ]);
  });

  test("puts far beside near where the host has no single half-day, and the unknown counts as far", () => {
    const stays = [stay(4, 0), stay(3, 900), stay(1, 800), stay(1), stay(1, 100)];
    expect(dayBlocks(stays).slice(3)).toEqual([
      [3, 4],
      [1, 2],
    ]);
  });

  test("visits each school on as few days as can be, and lets none of the host's single half-days go unused", () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        const blocks = dayBlocks(stays);
        expect(blocks).toHaveLength(5);
        stays.forEach(({ halfDays }, at) => {
          expect(blocks.flat().filter((each) => each === at)).toHaveLength(halfDays);
          expect(blocks.filter((block) => block.includes(at))).toHaveLength(
            Math.ceil(halfDays / 2),
          );
        });
        const mixed = blocks.filter(([am, pm]) => am !== pm);
        const hostHasSingle = stays.some(({ isHost, halfDays }) => isHost && halfDays % 2 === 1);
        const withHost = mixed.filter((block) => block.some((at) => stays[at]!.isHost));
        expect(withHost).toHaveLength(hostHasSingle ? 1 : 0);
      }),
    );
  });
});
