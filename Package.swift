// swift-tools-version: 6.2
import PackageDescription

/// The rooms under `Sources` that run everywhere, from the bottom up, each with the rooms that it
/// may import.
///
/// These tables are the architecture: `Sources/README.md` draws them, `Tests/ArchitectureTests`
/// holds every import to them. The core has no world around it: no Foundation, no clock, no
/// printing; it compiles in Embedded mode for a browser.
let core: KeyValuePairs<String, [String]> = [
  "Diagnostics": [],
  "Syntax": ["Diagnostics"],
  "ProgramModel": ["Diagnostics"],
  "Formatting": ["Diagnostics", "Syntax", "ProgramModel"],
  "Planning": ["ProgramModel"],
  "Checking": ["Diagnostics", "Syntax", "ProgramModel", "Planning"],
  "Runtime": ["Diagnostics", "ProgramModel", "Planning"],
  "Rehearsal": ["Diagnostics", "ProgramModel", "Runtime"],
]

/// The rooms under `Sources` that face the world, each with the rooms that it may import.
let hosts: KeyValuePairs<String, [String]> = [
  "Protocols": [],
  "Terminal": ["Diagnostics", "ProgramModel", "Planning", "Runtime"],
  "Driver": [
    "Diagnostics", "Syntax", "Formatting", "ProgramModel", "Planning", "Checking", "Runtime",
    "Rehearsal", "Protocols", "Terminal",
  ],
]

/// The programs under `Sources`, each with the rooms that it may import.
let programs: KeyValuePairs<String, [String]> = [
  "ivp": ["Driver"],
  "ivp-bench": [
    "Diagnostics", "Syntax", "Formatting", "ProgramModel", "Planning", "Checking", "Runtime",
    "Rehearsal", "Protocols",
  ],
  "embed-protocols": [],
]

/// The test targets under `Tests`, each with the rooms that it may import.
let suites: KeyValuePairs<String, [String]> = [
  "ArchitectureTests": [
    "Diagnostics", "Syntax", "Formatting", "ProgramModel", "Checking", "Runtime", "Protocols",
  ],
  "DiagnosticsTests": ["Diagnostics"],
  "PlanningTests": ["Diagnostics", "Syntax", "ProgramModel", "Planning", "Checking"],
  "SyntaxTests": ["Diagnostics", "Syntax"],
  "FormattingTests": ["Diagnostics", "Syntax", "Formatting", "ProgramModel", "Checking"],
  "CheckingTests": ["Diagnostics", "Syntax", "ProgramModel", "Checking", "Rehearsal"],
  "GeneratedTests": ["Diagnostics", "Syntax", "Formatting", "ProgramModel", "Checking"],
  "RuntimeTests": ["Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols"],
  "RehearsalTests": [
    "Diagnostics", "Syntax", "Formatting", "ProgramModel", "Checking", "Runtime", "Rehearsal",
  ],
  "CommandTests": [
    "Diagnostics", "Syntax", "Formatting", "ProgramModel", "Checking", "Runtime", "Protocols",
    "Terminal", "Driver",
  ],
]

// A later compiler's new warning must not stop a user's build, so warnings are errors only where
// `IVP_STRICT` is set, as `.ci/run` does.
let settings: [SwiftSetting] =
  Context.environment["IVP_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .target(name: $0) }
}

let package = Package(
  name: "ivp",
  platforms: [.macOS(.v15)],
  targets: (Array(core) + Array(hosts)).map { name, imports in
    name == "Protocols"
      ? .target(
        name: name, dependencies: dependencies(imports), exclude: ["protocols"],
        swiftSettings: settings, plugins: ["EmbedProtocols"])
      : .target(name: name, dependencies: dependencies(imports), swiftSettings: settings)
  }
    + programs.map { name, imports in
      .executableTarget(name: name, dependencies: dependencies(imports), swiftSettings: settings)
    }
    + [
      .plugin(
        name: "EmbedProtocols", capability: .buildTool(), dependencies: ["embed-protocols"],
        path: "Sources/EmbedProtocols")
    ]
    + [
      .target(
        name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
        swiftSettings: settings)
    ]
    + suites.map { name, imports in
      .testTarget(
        name: name, dependencies: dependencies(imports + ["TestSupport"]),
        exclude: name == "ArchitectureTests" ? ["Violations"] : [], swiftSettings: settings)
    },
  swiftLanguageModes: [.v6]
)
