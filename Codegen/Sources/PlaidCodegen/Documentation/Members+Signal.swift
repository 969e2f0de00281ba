// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Signal: the risk that an ACH debit is returned.
    static let signalTypes = """
        Signal*, ProcessorSignal*:
          account_id: The account that the debit is to be taken from.
          amount: The amount in dollars, such as 102.05.
          client_transaction_id: Your own identifier of the evaluation. Reports refer to it.
          user_present: Whether the user is present.
          is_recurring: Whether the debit is one of a series.
          default_payment_method: The payment network that you intend to use.
          user: Data about the account holder, which makes the evaluation more precise.
          device: The device of the user, which makes the evaluation more precise.
          risk_profile_key: The key of an older profile. Deprecated: Use `ruleset_key`.
          ruleset_key: The key of the ruleset in the Plaid Dashboard. Absent means the default one.
          initiated: Whether you made the debit.
          days_funds_on_hold: How many days you hold the money before the user can spend it.
          decision_outcome: What you decided.
          payment_method: The payment network that you used.
          amount_instantly_available: What the user could spend at once, in dollars.
          submitted_at: When you submitted the debit, in UTC.
          return_code: The ACH return code, such as `R01`.
          returned_at: When you learned of the return, in UTC.
          scores: The risk of a return; `null` when it could not be computed.
          core_attributes: What the evaluation is based on.
          risk_profile: The result of an older profile; absent or `null` without one.
          ruleset: The result of the ruleset; absent or `null` without one.
          warnings: What was missing for a better evaluation.
          optimal_date: The date on which a debit is most likely to succeed.
          recommendations: The dates of the next banking days, each with a recommendation.
        SignalScores: The risk that a debit is returned.
          customer_initiated_return_risk: The risk that the user disputes the debit.
          bank_initiated_return_risk: The risk that the bank returns the debit, as for a low balance.
        BankInitiatedReturnRisk: The risk that the bank returns a debit.
        CustomerInitiatedReturnRisk: The risk that the user disputes a debit.
        BankInitiatedReturnRisk, CustomerInitiatedReturnRisk:
          score: The risk from 1 to 99; higher is riskier.
          risk_tier: The risk in tiers, from older integrations; higher is riskier. Use `score` or rules.
        Ruleset: The result of a ruleset.
          ruleset_key: The key of the ruleset.
          result: What to do: `ACCEPT`, `REROUTE` to another payment method, or `REVIEW`.
          triggered_rule_details: The rule that decided; `null` or absent when none did.
          outcome: The result in older words. Deprecated: Use `result`.
        RuleDetails: The rule that decided.
          internal_note: Your note on the rule, from the Plaid Dashboard.
          custom_action_key: Your key for what to do, from the Plaid Dashboard.
        RiskProfile: The result of an older profile.
          key: The key of the profile.
          outcome: The result.
        SignalScheduleRecommendation: A date for a debit.
          date: The date.
          recommendation: Whether the date is recommended.
          rank: The rank among the dates, 1 for the best; `null` for dates that are not recommended.
        SignalUser: Data about an account holder.
          name: The user's legal name.
          phone_number: The user's telephone number in E.164 format.
          email_address: The user's email address.
          address: The user's postal address.
        SignalDevice: The device of a user.
          ip_address: The IP address.
          user_agent: The user agent of the browser.
        SignalAddressData: A user's postal address.
          city: The city.
          region: The state or region, such as `NC`.
          street: The street with house and apartment number.
          postal_code: The postal code as text; leading zeros count.
          country: The country as an ISO 3166-1 alpha-2 code.
        SignalWarning: Something that was missing for a better evaluation.
          warning_type: The broad kind of warning. Stable, so programs may depend on it.
          warning_code: The exact warning. Stable, so programs may depend on it.
          warning_message: An explanation for developers. It may change.
        """
}
