// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Names of environment variables that bundlers copy into what browsers and apps get.
enum PublicVariable {
    /// The beginnings that frameworks document; whatever such a variable holds, every visitor can read.
    static let prefixes = [
        "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "GATSBY_", "PUBLIC_", "NUXT_PUBLIC_", "NUXT_ENV_",
        "VUE_APP_", "NG_APP_", "SVELTE_APP_", "PREACT_APP_", "SNOWPACK_PUBLIC_", "STORYBOOK_", "RAZZLE_",
        "REDWOOD_ENV_",
        "UMI_APP_", "TARO_APP_", "NX_PUBLIC_", "NX_APP_", "PLASMO_PUBLIC_", "WXT_", "BUN_PUBLIC_", "MIX_",
        "REACT_NATIVE_", "QUASAR_",
    ].map { Array($0.utf8) }

    /// What a name holds that is Plaid's and must not leave the server.
    private static let secrets = ["SECRET", "ACCESS_TOKEN", "PROCESSOR_TOKEN"].map { Needle($0.utf8) }
    private static let plaid = Needle("PLAID".utf8)
    private static let longestName = 128

    /// What the names on a line say.
    struct Names {
        /// Whether one is copied into pages.
        var hasPublic = false
        /// Whether one that is copied into pages is to hold a secret of Plaid's.
        var hasPublicSecret = false
    }

    /// Reads the names on a line, in time that grows with its length and no faster.
    static func names(on line: some Collection<UInt8>, steps: inout Int) -> Names {
        var found = Names()
        var name: [UInt8] = []
        func take(_ name: [UInt8], _ steps: inout Int) {
            guard (6...longestName).contains(name.count), prefixes.contains(where: name.starts(with:)) else { return }
            found.hasPublic = true
            guard plaid.stands(in: name, &steps) else { return }
            if secrets.contains(where: { $0.stands(in: name, &steps) }) { found.hasPublicSecret = true }
        }
        for byte in line {
            steps += 1
            if isNamePart(byte) {
                // A name that is too long is none; what is beyond the limit only says so.
                if name.count <= longestName { name.append(byte) }
            } else if !name.isEmpty {
                take(name, &steps)
                name.removeAll(keepingCapacity: true)
            }
        }
        take(name, &steps)
        return found
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
        default: false
        }
    }
}
