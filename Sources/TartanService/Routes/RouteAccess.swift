// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Who may call a route.
package enum RouteAccess: Sendable, Hashable {
    /// Anybody; the route itself checks what it requires.
    case open
    /// An application's back end only.
    case key
    /// An application's back end, or the user's own front end.
    case keyOrSession
}
