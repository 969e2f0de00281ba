// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The smallest files of their kinds.
enum EmptyFile {
    /// An archive without entries: only the record that ends it.
    static let zip: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)

    /// One blank page.
    static let pdf = PDFDocument(title: "Blank").bytes(createdAt: Date(timeIntervalSince1970: 0))
}
