/** Which folder may import which, besides itself. What is not listed is forbidden. */
const mayImport = {
  "src/domain/": [],
  "src/parameters/": ["src/domain/"],
  "src/engine/": ["src/domain/"],
  "src/sheets/": ["src/domain/", "src/parameters/"],
  // The engine's port to a solver is all a host may know of the engine.
  "src/hosts/": ["src/domain/", "src/sheets/", "src/engine/placement/MipSolver"],
  "src/actions/": [
    "src/domain/",
    "src/parameters/",
    "src/engine/",
    "src/sheets/",
    "src/hosts/Host",
  ],
  "src/cli/": [
    "src/domain/",
    "src/parameters/",
    "src/engine/",
    "src/sheets/",
    "src/actions/",
    "src/hosts/",
    "seeds/",
  ],
  "src/functions/": [
    "src/domain/",
    "src/parameters/",
    "src/engine/",
    "src/sheets/",
    "src/actions/",
    "src/workers/",
  ],
  "src/taskpane/": [
    "src/domain/",
    "src/parameters/",
    "src/engine/",
    "src/sheets/",
    "src/actions/",
    "src/hosts/Host",
    "src/hosts/LiveHost",
  ],
  // Threads of their own, and the way to them.
  "src/workers/": ["src/domain/", "src/engine/", "src/actions/", "src/hosts/highs/"],
  "src/commands/": [],
  "src/workbench/": ["src/domain/", "src/sheets/", "src/actions/", "src/hosts/", "seeds/"],
  "seeds/": ["src/domain/", "src/parameters/", "src/engine/"],
};

const within = (folder) => `^${folder}`;

/** Where a page begins: only here is a host chosen. */
const entryPoints = {
  "src/taskpane/index": ["src/hosts/", "src/commands/", "src/workers/", "seeds/"],
};

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder} imports only what it may`,
  comment:
    "Imports run one way (README, Where things are), so each layer can be read and tested by itself.",
  severity: "error",
  from: { path: within(folder) },
  to: { path: "^(src|seeds|tests|bench)/", pathNot: [folder, ...allowed].map(within) },
}));

/** The rule of a folder does not hold for its entry point, which has one of its own. */
for (const [entry, more] of Object.entries(entryPoints)) {
  const layer = layers.find(({ from }) => entry.startsWith(from.path.slice(1)));
  layer.from.pathNot = within(entry);
  layers.push({
    ...layer,
    name: `${entry} imports only what it may`,
    from: { path: within(entry) },
    to: { ...layer.to, pathNot: [...layer.to.pathNot, ...more.map(within)] },
  });
}

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "no cycles, not even of types",
      comment: "A cycle makes two files one file that is harder to read.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no orphans",
      comment: "Delete what nothing uses.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        // The last is a list for readers, which a test compares with the code.
        pathNot: [
          "[.]d[.]ts$",
          "^src/commands/commands[.]ts$",
          "^src/workbench/excel/beliefs[.]ts$",
        ],
      },
      to: {},
    },
    {
      name: "one host does not know another",
      comment: "A host can be added or dropped without touching the rest.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "the core has no packages",
      comment: "The same core runs in Excel, in a browser, in Node and in a worker.",
      severity: "error",
      from: { path: "^(src/(domain|parameters|engine|sheets|actions)|seeds)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "node only in cli",
      comment: "Files and processes exist only on the command line.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^node:" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
