// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage
import Testing

@testable import TartanService

@Suite struct AccessTests {
    @Test func aKeyReadsBackAndOnlyItsHashIsStored() throws {
        let key = APIKey()
        let text = key.reveal()
        #expect(text.hasPrefix("tartan_key_"))
        #expect(try #require(APIKey(text)).digest == key.digest)
        #expect(key.digest.bytes.count == 32)
        #expect(!"\(key) \(String(reflecting: key))".contains(text))
        #expect(APIKey().reveal() != text)
    }

    @Test(arguments: ["", "tartan_key_", "tartan_key_short", "other_key_\(String(repeating: "A", count: 43))"])
    func refusesWhatIsNoKey(_ text: String) { #expect(APIKey(text) == nil) }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8080", "127.9.9.9:1",
    ])
    func loopbackNames(_ host: String) { #expect(HostGuard(isLoopbackOnly: true).allows(host)) }

    @Test(arguments: [
        "example.com", "127.0.0.1.example.com", "localhost.example.com", "127.0.0.1@example.com", "0.0.0.0",
        "127.1", "[::1].example.com", "[::2]", "", "2130706433", "127.0.0.256", "::1", "127.0.0.1:80:80", "127.0.0.+1",
    ])
    func foreignNames(_ host: String) { #expect(!HostGuard(isLoopbackOnly: true).allows(host)) }

    @Test func aPublicAddressDemandsProtection() {
        #expect(throws: ServiceError.self) { try ListenConfiguration(host: "0.0.0.0").validate() }
        #expect(throws: ServiceError.self) { try ListenConfiguration(host: "192.168.1.2").validate() }
        #expect(throws: ServiceError.self) { try ListenConfiguration(port: 70_000).validate() }
        #expect(throws: Never.self) { try ListenConfiguration(host: "0.0.0.0", isBehindProxy: true).validate() }
        #expect(throws: Never.self) { try ListenConfiguration().validate() }
        #expect(ListenConfiguration().hostGuard.isLoopbackOnly)
        #expect(!ListenConfiguration(isBehindProxy: true).hostGuard.isLoopbackOnly)
    }
}
