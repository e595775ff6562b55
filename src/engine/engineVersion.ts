/**
 * Version of the rules by which roles are allocated. It stands with every result that is kept, so
 * that one made by other rules says so. Raised whenever the same input would give another result;
 * a test over many allocations fails when that was forgotten.
 */
export const engineVersion = 1;
