// swift-tools-version: 6.2
import PackageDescription

/// The rooms under `Sources`, from the bottom up, each with the rooms that it may import.
///
/// This table is the architecture: `Sources/README.md` draws it, `Tests/ArchitectureTests` holds
/// every import to it.
let rooms: KeyValuePairs<String, [String]> = [
  "Diagnostics": [],
  "Syntax": ["Diagnostics"],
  "ProgramModel": ["Diagnostics"],
  "Checking": ["Diagnostics", "Syntax", "ProgramModel"],
  "Runtime": ["Diagnostics", "ProgramModel"],
  "Protocols": [],
  "Terminal": ["Diagnostics", "ProgramModel", "Runtime"],
  "Driver": [
    "Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols", "Terminal",
  ],
]

/// The programs under `Sources`, each with the rooms that it may import.
let programs: KeyValuePairs<String, [String]> = [
  "ivp": ["Driver"],
  "ivp-bench": ["Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols"],
  "embed-protocols": [],
]

/// The test targets under `Tests`, each with the rooms that it may import.
let suites: KeyValuePairs<String, [String]> = [
  "ArchitectureTests": [
    "Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols",
  ],
  "DiagnosticsTests": ["Diagnostics"],
  "SyntaxTests": ["Diagnostics", "Syntax"],
  "CheckingTests": ["Diagnostics", "Syntax", "ProgramModel", "Checking"],
  "RuntimeTests": ["Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols"],
  "CommandTests": [
    "Diagnostics", "Syntax", "ProgramModel", "Checking", "Runtime", "Protocols", "Terminal",
    "Driver",
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
  targets: rooms.map { name, imports in
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
        name: name, dependencies: dependencies(imports + ["TestSupport"]), swiftSettings: settings)
    },
  swiftLanguageModes: [.v6]
)
