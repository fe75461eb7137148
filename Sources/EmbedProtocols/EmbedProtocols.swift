import Foundation
import PackagePlugin

/// Writes every `.ivp` file of `protocols` and its folders into a Swift file, so that the binary
/// carries them wherever it is moved.
///
/// The folder is watched through the symlink `Sources/Protocols/protocols`: only files below a
/// target's own folder make SwiftPM plan anew when one is added.
@main
struct EmbedProtocols: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "protocols")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".ivp") }
      .sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedProtocols.swift")
    return [
      .buildCommand(
        displayName: "Embed \(paths.count) protocols",
        executable: try context.tool(named: "embed-protocols").url,
        arguments: [output.path, folder.path] + paths,
        inputFiles: paths.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
