// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Login.Challenge {
    /// The word that `onEvent` has for it.
    var mfaType: String? {
        switch self {
        case .recaptcha: nil
        case .device: "device_list"
        case .code: "code"
        case .questions: "questions"
        case .selections: "selections"
        }
    }

    /// The status with which a session ends that is left here.
    var exitStatus: String {
        switch self {
        case .recaptcha: "requires_recaptcha"
        case .device: "choose_device"
        case .code: "requires_code"
        case .questions: "requires_questions"
        case .selections: "requires_selections"
        }
    }
}
