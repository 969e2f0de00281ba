// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Here because every module with texts for people imports this one.

/// Returns a number with its noun, such as `1 account` or `2 accounts`.
///
/// - Parameter plural: The plural of a noun that does not simply end in `s`.
package func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
