import Foundation
import PackagePlugin

/// Writes every `protocols/*.ivp` into a Swift file, so that the binary carries them wherever it
/// is moved.
///
/// The folder is watched through the symlink `Sources/Protocols/protocols`: only files below a
/// target's own folder make SwiftPM plan anew when one is added.
@main
struct EmbedProtocols: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "protocols")
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "ivp" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedProtocols.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) protocols",
        executable: try context.tool(named: "embed-protocols").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
