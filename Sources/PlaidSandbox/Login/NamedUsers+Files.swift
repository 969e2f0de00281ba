import Foundation
import PlaidJSON

extension NamedUsers {
    /// Defines what a configuration names, and after it what the state file holds.
    convenience init(
        _ configuration: PlaidSandbox.Configuration, saved: [String: JSONObject]
    ) throws(SandboxStartupError) {
        self.init()
        if let folder = configuration.usersDirectory { try read(folder) }
        for (name, text) in configuration.customUsers.sorted(by: { $0.key < $1.key }) {
            guard let root = CustomConfiguration.object(text) else {
                throw SandboxStartupError(.configuration, "The custom user \(name) is not a JSON object.")
            }
            do throws(SandboxError) {
                try define(name, root, isFile: true)
            } catch {
                throw SandboxStartupError(.configuration, "The custom user \(name) is invalid: \(error.sentence)")
            }
        }
        // What was saved had been accepted; an older version may have accepted more, and lost users are defined again.
        for (name, root) in saved { try? define(name, root) }
    }

    /// Defines a user for each JSON file of a folder, named as the file is.
    private func read(_ folder: String) throws(SandboxStartupError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw SandboxStartupError(
                .configuration, "The folder of custom users \(folder) cannot be read; check its path.")
        }
        let files = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
        guard !files.isEmpty else {
            throw SandboxStartupError(
                .configuration, "The folder of custom users \(folder) has no JSON files; name each USER.json.")
        }
        var origins: [String: String] = [:]
        for file in files {
            let stem = String(file.dropLast(".json".count))
            let name = stem.hasPrefix(Self.prefix) ? stem : Self.prefix + stem
            if let other = origins[name] {
                throw SandboxStartupError(
                    .configuration,
                    "The files \(other) and \(file) in \(folder) both define the custom user \(name); rename one.")
            }
            origins[name] = file
            try read(file: folder + "/" + file, as: name)
        }
    }

    private func read(file: String, as name: String) throws(SandboxStartupError) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw SandboxStartupError(.configuration, "The custom user file \(file) cannot be read.")
        }
        let options = JSONOptions(maximumDepth: 64, maximumBytes: SandboxEngine.maximumBodyBytes)
        guard let root = (try? JSONValue(parsing: Array(data), options: options))?.objectValue else {
            throw SandboxStartupError(.configuration, "The custom user file \(file) is not a JSON object.")
        }
        do throws(SandboxError) {
            try define(name, root, isFile: true)
        } catch {
            throw SandboxStartupError(
                .configuration, "The custom user file \(file) is invalid: \(error.sentence)")
        }
    }
}
