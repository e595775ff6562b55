/** What the functions that allocate take, in this order; a further one may only be added at the end. */
export const allocationParameters = [
  {
    name: "clusters",
    needed: "Select the clusters with their headings, such as Clusters[#All].",
  },
  { name: "roles" },
  { name: "policy" },
  { name: "phases" },
] as const;
