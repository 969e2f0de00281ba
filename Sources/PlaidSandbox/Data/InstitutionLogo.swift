// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Logos of banks: a PNG of 152 by 152 pixels with one tartan for all, in each bank's own colour.
enum InstitutionLogo {
    /// A logo as the API gives it, in Base64.
    ///
    /// - Parameter color: `#rrggbb`; anything else counts as black.
    static func base64(color: String) -> String { Data(png(color: color)).base64EncodedString() }

    private static func png(color: String) -> [UInt8] {
        let rgb = UInt32(color.dropFirst(), radix: 16).flatMap { color.utf8.count == 7 ? $0 : nil } ?? 0
        let palette: [UInt8] = [
            0xFF, 0xFF, 0xFF, UInt8(truncatingIfNeeded: rgb >> 16), UInt8(truncatingIfNeeded: rgb >> 8),
            UInt8(truncatingIfNeeded: rgb),
        ]
        // Width, height, one bit a pixel, colours by palette; compression, filter and order are the only ones there are.
        let header: [UInt8] = [0, 0, 0, 152, 0, 0, 0, 152, 1, 3, 0, 0, 0]
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        return signature + chunk("IHDR", header) + chunk("PLTE", palette) + chunk("IDAT", pixels) + chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc32(body))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The checksum of ISO 3309, which PNG uses.
    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }

    /// The tartan as a zlib stream: crossing stripes, with a twill where one crosses the ground.
    private static let pixels = [UInt8](
        Data(
            base64Encoded: """
                eNrtlMEJgwAMRT8IguAwQgbQUXqQXF3BEXo0J1dxgIBnF3ABoVBQ07iBB2lLm8uDXB4J/Hyso6qaqY66OsyBrRcRs0n66SnS2yYC
                K4nIbKFyWYhKMyLsDTObzdzMD+bGdmac9RUJAHcgQeEgB+rUwVwhrW5AyrWPmh/QAfkwALnbgC5ziLTI2juQSefjWd/V9169X/i+
                y/ep//g3X+Tvt/McfR/5i/8IX/T9W30vYq1UKQ==
                """, options: .ignoreUnknownCharacters) ?? Data())
}
