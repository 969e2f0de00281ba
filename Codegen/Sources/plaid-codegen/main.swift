// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCodegen

let usage = """
    usage: plaid-codegen --spec FILE --added FILE --sdk-output DIR --contract-output FILE
           plaid-codegen --old FILE --new FILE [--changelog FILE] [--added FILE]
    """

/// Reads the arguments and does what they say; every failure is one sentence and exit code 1.
func run(_ arguments: [String]) throws {
    var options: [String: String] = [:]
    var rest = arguments[...]
    while let name = rest.popFirst() {
        guard
            ["--spec", "--added", "--sdk-output", "--contract-output", "--old", "--new", "--changelog"].contains(name)
        else {
            throw CodegenError("unknown argument \(name)\n\(usage)")
        }
        guard let value = rest.popFirst() else { throw CodegenError("\(name) needs a value") }
        options[name] = value
    }
    if let old = options["--old"], let new = options["--new"], options["--spec"] == nil {
        let diff = try ContractDiff(old: document(old), new: document(new))
        try FileHandle.standardOutput.write(contentsOf: Data(diff.report.utf8))
        if let changelog = options["--changelog"] {
            try write(diff.changelog, to: URL(fileURLWithPath: changelog))
        }
        if let added = options["--added"] {
            let list = try document(added)
            try write(list + diff.additions(beyond: list), to: URL(fileURLWithPath: added))
        }
        return
    }
    guard let spec = options["--spec"], let added = options["--added"], let output = options["--sdk-output"],
        let contract = options["--contract-output"]
    else {
        throw CodegenError(usage)
    }
    let generator = try Generator(document: document(spec), added: document(added))
    let folder = URL(fileURLWithPath: output)
    try removeOldFiles(in: folder)
    for file in generator.sdk {
        try write(file.text, to: folder.appendingPathComponent(file.path))
    }
    try write(generator.contract, to: URL(fileURLWithPath: contract))
    let summary = generator.summary
    let counts =
        "\(summary.operations) operations, \(summary.structs) structs, \(summary.enums) enums, \(summary.webhooks) webhooks"
    try FileHandle.standardOutput.write(contentsOf: Data("\(counts) in \(generator.sdk.count) files\n".utf8))
}

/// The text of a document.
func document(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw CodegenError("\(path) cannot be read; expected Plaid's OpenAPI document or the list of additions")
    }
    guard let text = String(data: data, encoding: .utf8) else { throw CodegenError("\(path) is not UTF-8 text") }
    return text
}

/// Removes what an earlier run has written.
///
/// A folder that holds anything else is not the right one, and is left alone.
func removeOldFiles(in folder: URL) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder.path), let names = manager.enumerator(atPath: folder.path) else { return }
    var old: [URL] = []
    for case let name as String in names {
        let url = folder.appendingPathComponent(name)
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
        guard let text = manager.contents(atPath: url.path),
            text.starts(with: Data("// swift-format-ignore-file\n// Written by plaid-codegen".utf8))
        else {
            throw CodegenError("\(url.path) was not written by plaid-codegen; choose an empty folder for --sdk-output")
        }
        old.append(url)
    }
    for url in old { try manager.removeItem(at: url) }
    for name in try manager.contentsOfDirectory(atPath: folder.path) {
        let url = folder.appendingPathComponent(name)
        if try manager.contentsOfDirectory(atPath: url.path).isEmpty { try manager.removeItem(at: url) }
    }
}

func write(_ text: String, to url: URL) throws {
    do {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    } catch {
        throw CodegenError("\(url.path) cannot be written")
    }
}

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    let sentence = (error as? CodegenError)?.description ?? "\(error.localizedDescription)"
    FileHandle.standardError.write(Data("plaid-codegen: \(sentence)\n".utf8))
    exit(1)
}
