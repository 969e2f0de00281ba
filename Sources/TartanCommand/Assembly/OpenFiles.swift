// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import CTartanDescriptors
import Dispatch
import Foundation

/// The limit of open files and sockets of this process.
enum OpenFiles {
    #if canImport(Glibc)
        private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let resource = RLIMIT_NOFILE
    #endif

    /// Raises the limit as far as the system allows, and returns it.
    ///
    /// Also makes the runtime open the descriptors that it needs on first use, and keeps one for what Dispatch opens every
    /// second. If none were left then, timers would never fire, or the process would end.
    @discardableResult
    static func raiseLimit() -> Int {
        warmUp()
        _ = tartan_keep_descriptor()
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            // Some systems report no maximum and reject it.
            raised.rlim_cur = min(limit.rlim_max, 65_536)
            if raised.rlim_cur > limit.rlim_cur, setrlimit(resource, &raised) == 0 { limit = raised }
        }
        return Int(clamping: limit.rlim_cur)
    }

    /// Each kind of clock has its own timer descriptor.
    private static func warmUp() {
        let queue = DispatchQueue(label: "tartan.warm-up")
        let group = DispatchGroup()
        for start in [
            { (work: DispatchWorkItem) in queue.asyncAfter(deadline: .now() + .microseconds(1), execute: work) },
            { (work: DispatchWorkItem) in queue.asyncAfter(wallDeadline: .now() + .microseconds(1), execute: work) },
        ] {
            group.enter()
            start(DispatchWorkItem { group.leave() })
        }
        _ = group.wait(timeout: .now() + .seconds(1))
    }
}
