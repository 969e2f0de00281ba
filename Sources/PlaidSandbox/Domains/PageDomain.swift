// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How many elements a page has: 1 to 500, or fewer where the operation says so.
struct PageSize: Sendable, Hashable {
    static let most = 500

    let value: Int

    init?(_ value: Int, most: Int = Self.most) {
        guard (1...min(most, Self.most)).contains(value) else { return nil }
        self.value = value
    }
}

/// How many elements come before a page.
struct PageOffset: Sendable, Hashable {
    /// More than any list has, and far enough from the end of `Int` to add a page to.
    static let most = 1_000_000_000_000_000_000

    let value: Int

    init?(_ value: Int) {
        guard (0...Self.most).contains(value) else { return nil }
        self.value = value
    }

    static let start = PageOffset(unchecked: 0)

    private init(unchecked value: Int) { self.value = value }

    /// The offset after a number of further elements.
    func advanced(by count: Int) -> PageOffset { PageOffset(unchecked: (value + count).clamped(to: 0...Self.most)) }
}

extension Array {
    /// A part of the list, and where the rest begins; `nil` when there is none.
    func page(_ offset: PageOffset, _ size: PageSize) -> (elements: [Element], next: PageOffset?) {
        let elements = Array(dropFirst(offset.value).prefix(size.value))
        let next = offset.advanced(by: elements.count)
        return (elements, elements.isEmpty || next.value >= count ? nil : next)
    }
}
