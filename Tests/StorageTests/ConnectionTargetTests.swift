// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanStorage
import Testing

@testable import TartanStoragePostgreSQL

@Suite("PostgreSQL addresses: where a connection goes decides how it is protected")
struct ConnectionTargetTests {
    /// What follows `postgresql://`, what the environment says, and whether the server's certificate must be verified.
    static let cases: [(address: String, defaults: [String: String], isVerified: Bool)] = [
        ("u@localhost/d", [:], false),
        ("u@127.0.0.1/d", [:], false),
        ("u@127.8.9.10/d", [:], false),
        ("u@[::1]/d", [:], false),
        ("u@[::ffff:127.0.0.1]/d", [:], false),
        ("u@%2Fvar%2Frun%2Fpostgresql/d", [:], false),
        ("/d?host=/tmp", [:], false),
        ("/d?host=@abstract", [:], false),
        ("/d", [:], false),
        ("u@localhost,127.0.0.1/d", [:], false),
        ("u@localhost:1,:2/d", [:], false),
        ("u@db.example.com/d", [:], true),
        ("u@127.evil.example.com/d", [:], true),
        ("u@127.1/d", [:], true),
        ("u@localhost.example.com/d", [:], true),
        ("u@10.0.0.1/d", [:], true),
        ("u@[2001:db8::1]/d", [:], true),
        ("u@[::2]/d", [:], true),
        ("u@localhost/d?hostaddr=10.0.0.1", [:], true),
        ("u@localhost/d?hostaddr=127.0.0.1", [:], false),
        ("u@db.example.com/d?hostaddr=127.0.0.1", [:], true),
        ("/d?hostaddr=10.0.0.1", [:], true),
        ("/d?hostaddr=127.0.0.1,10.0.0.1", [:], true),
        ("u@localhost,db.example.com/d", [:], true),
        ("u@db.example.com,localhost/d", [:], true),
        ("/d?host=localhost,%20db.example.com", [:], true),
        ("/d", ["host": "db.example.com"], true),
        ("/d", ["host": "/var/run/postgresql"], false),
        ("/d", ["hostaddr": "10.0.0.1"], true),
        ("/d?host=localhost", ["hostaddr": "10.0.0.1"], true),
        ("/d?host=localhost", ["host": "db.example.com"], false),
        // Only libpq reads the file: what it says is not known here.
        ("/d?service=prod", [:], true),
        ("/d?service=prod&host=localhost", [:], false),
        ("/d?service=prod", ["host": "localhost"], true),
    ]

    @Test("The certificate is verified unless every target is this machine", arguments: cases)
    func verification(address: String, defaults: [String: String], isVerified: Bool) throws {
        let options = try ConnectionOptions(address: "postgresql://" + address, defaults: defaults)
        #expect(options.value(of: "sslmode") == (isVerified ? "verify-full" : nil))
    }

    @Test("What the address itself says about TLS has the last word")
    func explicit() throws {
        let options = try ConnectionOptions(address: "postgresql://db.example.com/d?sslmode=require", defaults: [:])
        #expect(options.value(of: "sslmode") == "require")
    }

    @Test("A pipe, a folder or a device is no file of an address", arguments: ConnectionOptions.fileKeywords)
    func files(keyword: String) throws {
        for path in ["/dev/zero", "/"] {
            for (address, defaults) in [
                ("postgresql://db.example.com/d?\(keyword)=\(path)", [:]),
                // The environment, where the address says nothing.
                ("postgresql://localhost/d", [keyword: path]),
            ] as [(String, [String: String])] {
                let error = #expect(throws: StorageError.self) {
                    try ConnectionOptions(address: address, defaults: defaults)
                }
                #expect(error?.code == .unopenable)
                #expect(error?.message.contains("its \(keyword) is not a regular file") == true)
            }
        }
        // libpq says itself what is missing, and `system` is a word of its own.
        for value in ["/nowhere/at/all", "system", "/dev/null/x"] {
            let address = "postgresql://db.example.com/d?\(keyword)=\(value)"
            #expect(throws: Never.self) { try ConnectionOptions(address: address, defaults: [:]) }
        }
    }

    @Test(
        "A pipe, a folder or a device is no service file",
        arguments: [("PGSERVICEFILE", ""), ("HOME", "/.pg_service.conf"), ("PGSYSCONFDIR", "/pg_service.conf")])
    func serviceFiles(variable: String, name: String) throws {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/tartan-service-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        let path = folder + (name.isEmpty ? "/services" : name)
        defer {
            unlink(path)
            rmdir(folder)
        }
        let value = name.isEmpty ? path : folder
        // What is missing is nothing to wait for.
        #expect(throws: Never.self) { try ConnectionOptions.checkServiceFiles { $0 == variable ? value : nil } }
        #expect(mkfifo(path, 0o600) == 0)
        let error = #expect(throws: StorageError.self) {
            try ConnectionOptions.checkServiceFiles { $0 == variable ? value : nil }
        }
        #expect(error?.code == .unopenable)
        #expect(error?.message.contains("\(path) is not a regular file") == true)
    }

    @Test("What libpq takes from the environment is known")
    func defaults() {
        #expect(ConnectionOptions.libraryDefaults()["port"] != nil)
    }
}
