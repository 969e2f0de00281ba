// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import Payments

/// The settings of payments, of every process that creates them or reads their events.
struct PaymentSettingOptions: ParsableArguments {
    @Flag(.paymentsEnabled) var payments: Bool?
    @Option(.fundsSource) var fundsSource: String?
    @Option(Setting.paymentLimits(.debit).perPayment) var debitPerPayment: String?
    @Option(Setting.paymentLimits(.debit).perUserAndDay) var debitPerUserDay: String?
    @Option(Setting.paymentLimits(.debit).perUserAndMonth) var debitPerUserMonth: String?
    @Option(Setting.paymentLimits(.debit).perDay) var debitPerDay: String?
    @Option(Setting.paymentLimits(.debit).perMonth) var debitPerMonth: String?
    @Option(Setting.paymentLimits(.credit).perPayment) var creditPerPayment: String?
    @Option(Setting.paymentLimits(.credit).perUserAndDay) var creditPerUserDay: String?
    @Option(Setting.paymentLimits(.credit).perUserAndMonth) var creditPerUserMonth: String?
    @Option(Setting.paymentLimits(.credit).perDay) var creditPerDay: String?
    @Option(Setting.paymentLimits(.credit).perMonth) var creditPerMonth: String?
    @Option(.approvalAbove) var approvalAbove: String?
    @Flag(.checkBalance) var checkBalance: Bool?
    @Option(.paymentsPollSeconds) var paymentsPollSeconds: String?

    func validate() throws {
        for (setting, flag) in zip(Self.settings, flags) { try setting.check(flag) }
    }

    private static let settings =
        [.paymentsEnabled, .fundsSource, .approvalAbove, .checkBalance, .paymentsPollSeconds]
        + Setting.paymentLimits(.debit).all + Setting.paymentLimits(.credit).all

    /// The flags, in the order of ``settings``.
    private var flags: [String?] {
        [
            payments.map { String($0) }, fundsSource, approvalAbove, checkBalance.map { String($0) },
            paymentsPollSeconds, debitPerPayment, debitPerUserDay, debitPerUserMonth, debitPerDay, debitPerMonth,
            creditPerPayment, creditPerUserDay, creditPerUserMonth, creditPerDay, creditPerMonth,
        ]
    }

    /// The configuration of payments; `nil` where they are disabled.
    func configuration(
        _ settings: Settings, _ target: PlaidTarget
    ) throws(ConfigurationError) -> PaymentConfiguration? {
        var given: [String: String] = [:]
        for (setting, flag) in zip(Self.settings, flags) { given[setting.key] = flag }
        return try settings.payments(target, flags: given)
    }
}

extension Settings {
    /// The configuration of payments; `nil` where they are disabled.
    ///
    /// - Parameter flags: What the command line gave, by the settings' keys.
    func payments(
        _ target: PlaidTarget, flags: [String: String] = [:]
    ) throws(ConfigurationError) -> PaymentConfiguration? {
        let enabled = try text(.paymentsEnabled, flag: flags[Setting.paymentsEnabled.key]).flatMap(Setting.truth)
        // Money of real people moves only where somebody has said so.
        guard enabled ?? target.isSandbox else { return nil }
        // Never an address: a Sandbox that moves to another port would have its events booked again.
        var configuration = PaymentConfiguration(scope: target.isSandbox ? "sandbox" : "production")
        let source = try required(.fundsSource, flag: flags[Setting.fundsSource.key])
        configuration.source = FundsSource(rawValue: source.lowercased()) ?? .plaidLedger
        for direction in Payment.Direction.allCases {
            configuration.limits[direction] = try limits(direction, flags)
        }
        configuration.approvalAbove = try amount(.approvalAbove, flag: flags[Setting.approvalAbove.key])
        configuration.checksBalance = try isOn(
            .checkBalance, flag: flags[Setting.checkBalance.key].flatMap(Setting.truth))
        let seconds = try number(.paymentsPollSeconds, flag: flags[Setting.paymentsPollSeconds.key])
        if let seconds { configuration.pollInterval = .seconds(seconds) }
        return configuration
    }

    private func limits(
        _ direction: Payment.Direction, _ flags: [String: String]
    ) throws(ConfigurationError) -> PaymentLimits {
        func limit(_ setting: Setting) throws(ConfigurationError) -> Money? {
            try amount(setting, flag: flags[setting.key])
        }
        let known = Setting.paymentLimits(direction)
        return PaymentLimits(
            perPayment: try limit(known.perPayment), perUserAndDay: try limit(known.perUserAndDay),
            perUserAndMonth: try limit(known.perUserAndMonth), perDay: try limit(known.perDay),
            perMonth: try limit(known.perMonth))
    }
}
