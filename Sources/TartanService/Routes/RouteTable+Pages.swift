// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

extension RouteTable {
    /// Pages for people; none contains user data before it gets a key or a user's session token.
    static let pages = RouteSection(
        title: "Pages", summary: "Pages for people, and their files.",
        routes: [
            Route(
                .page, .get, .fixed("/"), access: .open,
                query: .only([QueryParameter("key", .text, "The page's key, which the service prints when it starts.")]
                ),
                "Show the home page of the service", answers: [.page("The page.")], errors: [.databaseUnavailable]
            ) { try await $0.page($1) },
            Route(
                .docsPage, .get, .fixed("/docs"), access: .open, "Show this API's documentation",
                answers: [.page("The page.")]
            ) { _, _ in DocsPage.reply },
            Route(
                .docsScript, .get, .fixed("/docs/docs.js"), access: .open, "Get the script of the documentation",
                answers: [.script("The script.")]
            ) { _, _ in .asset(DocsAsset.docsJs, type: "text/javascript; charset=utf-8") },
            Route(
                .docsStyle, .get, .fixed("/docs/docs.css"), access: .open, "Get the style sheet of the documentation",
                answers: [.style("The style sheet.")]
            ) { _, _ in .asset(DocsAsset.docsCss, type: "text/css; charset=utf-8") },
            Route(
                .connectPage, .get, .fixed("/connect"), access: .open, query: .anything,
                "Show the page where a user connects a bank",
                "The user's session token is in the URL's fragment, which browsers do not send to servers.",
                answers: [.page("The page.")]
            ) { service, _ in service.connectPage },
            // OAuth banks that replaced the page redirect the user to this path.
            Route(
                .connectLanding, .get, .fixed("/connect/oauth"), access: .open, query: .anything,
                "Show the page to which an OAuth bank returns the user", answers: [.page("The page.")]
            ) { service, _ in service.connectPage },
            Route(
                .connectSettings, .get, .fixed("/connect/settings"), access: .open,
                "Get the settings of the element tartan-connect",
                answers: [
                    .json(
                        "The settings.",
                        [
                            .init("link_script", .text, "The URL of the script that defines Link."),
                            .init("language", .text, "The default language."),
                        ])
                ]
            ) { service, _ in service.connectSettings },
            Route(
                .connectSession, .get, .fixed("/connect/session"), access: .keyOrSession, "Get the user of a session",
                "The page at /connect shows this user before it opens Link.",
                answers: [
                    .json(
                        "The user.",
                        [
                            .init("user", .text, "The application's ID of the user."),
                            .init("name", .nullable(.text), "The user's display name, from the session token."),
                            .init("application", .text, "The application's name."),
                        ])
                ]
            ) { try $0.connectSession($1) },
            Route(
                .connectElement, .get, .fixed("/connect/tartan-connect.js"), access: .open,
                "Get the element tartan-connect", answers: [.script("A module that defines the element.")]
            ) { _, _ in .asset(ConnectAsset.tartanConnectJs, type: "text/javascript; charset=utf-8") },
            Route(
                .connectScript, .get, .fixed("/connect/page.js"), access: .open, "Get the script of the connect page",
                answers: [.script("The script.")]
            ) { _, _ in .asset(ConnectAsset.pageJs, type: "text/javascript; charset=utf-8") },
            Route(
                .connectStyle, .get, .fixed("/connect/page.css"), access: .open,
                "Get the style sheet of the connect page", answers: [.style("The style sheet.")]
            ) { _, _ in .asset(ConnectAsset.pageCss, type: "text/css; charset=utf-8") },
        ])
}
