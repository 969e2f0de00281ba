// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Link: the step at which the user left, and the events of a session.
enum LinkTable {
    static let exits = """
        requires_questions | The user left at the bank's security questions. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_selections | The user left at a multiple-choice question of the bank. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_recaptcha | The user left at the CAPTCHA. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_code | The user left at the prompt for a one-time code. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        choose_device | The user left at the choice of a device for the code. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_credentials | The user left at the login, or had not chosen a bank. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_account_selection | The user left at account selection. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_oauth | The user left on the way to the bank's own site. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again; make sure that the redirect URI works
        institution_not_found | The user searched for a bank that Link does not list. | developer | no | Your bank cannot be connected yet. | Offer manual entry; check whether products or country_codes hide the bank
        institution_not_supported | The user chose a bank that this application cannot connect. | developer | no | Your bank cannot be connected yet. | Offer manual entry
        unknown | The user left before Link recorded a status. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        """
    static let events = """
        OPEN | Link is open. | nobody | done
        EXIT | The user left without connecting. | nobody | done | | Read exit_status and error_code
        HANDOFF | The user connected; onSuccess follows. | developer | done | | Exchange the public token
        ERROR | An error that the user could correct within Link. | nobody | done | | Count them by error_code
        TRANSITION_VIEW | Link shows another pane; view_name names it. | nobody | done
        SELECT_INSTITUTION | The user chose a bank. | nobody | done
        SEARCH_INSTITUTION | The user searched for a bank. | nobody | done | | Searches without results show which banks are missing
        SELECT_BRAND | The user chose a brand with several banks. | nobody | done
        SELECT_AUTH_TYPE | The user chose how to verify the account. | nobody | done
        SELECT_DEGRADED_INSTITUTION | The user chose a bank with degraded service. | bank | done
        SELECT_DOWN_INSTITUTION | The user chose a bank that is down. | bank | done
        SELECT_FILTERED_INSTITUTION | The user chose a bank that does not support a requested product. | developer | done | | Request fewer products; use required_if_supported_products or optional_products
        SUBMIT_CREDENTIALS | The user submitted credentials. | nobody | done
        SUBMIT_MFA | The user submitted a code or an answer. | nobody | done
        SUBMIT_ACCOUNT_NUMBER | The user submitted an account number. | nobody | done
        SUBMIT_ROUTING_NUMBER | The user submitted a routing number. | nobody | done
        SUBMIT_DOCUMENTS | The user uploaded documents. | nobody | done
        SUBMIT_DOCUMENTS_ERROR | An upload failed. | endUser | no | Please upload the document again.
        SUBMIT_DOCUMENTS_SUCCESS | An upload succeeded. | nobody | done
        OPEN_OAUTH | The user went to the bank's own site. | nobody | done
        CLOSE_OAUTH | The user closed the bank's own site. | nobody | done
        FAIL_OAUTH | The sign-in at the bank's own site failed. | endUser | Offer Link again. | The sign-in at your bank was not finished. | Offer Link again
        OPEN_MY_PLAID | The user opened Plaid Portal, where connections are managed. | nobody | done
        VIEW_DATA_TYPES | The user viewed the types of data. | nobody | done
        ISSUE_FOLLOWED | The user asked to be notified when an issue is resolved. | nobody | done
        BANK_INCOME_INSIGHTS_COMPLETED | The bank income of the session is ready. | developer | done | | Call /credit/bank_income/get
        AUTO_SUBMIT_PHONE | A known phone number was submitted automatically. | nobody | done
        SUBMIT_PHONE | The user submitted a phone number, to be recognized next time. | nobody | done
        SKIP_SUBMIT_PHONE | The user continued without a phone number. | nobody | done
        VERIFY_PHONE | The user verified the phone number. | nobody | done
        SUBMIT_OTP | The user submitted the one-time code. | nobody | done
        SUBMIT_EMAIL | The user submitted an email address. | nobody | done
        SKIP_SUBMIT_EMAIL | The user continued without an email address. | nobody | done
        REMEMBER_ME_ENABLED | Link offers to remember the user. | nobody | done
        REMEMBER_ME_DISABLED | Link does not offer to remember the user. | nobody | done
        REMEMBER_ME_HOLDOUT | The user is in the control group to whom Link does not offer it. | nobody | done
        SELECT_SAVED_INSTITUTION | The user chose a saved bank, or a new one instead. | nobody | done
        SELECT_SAVED_ACCOUNT | The user chose saved accounts, or new ones instead. | nobody | done
        AUTO_SELECT_SAVED_INSTITUTION | The only saved bank was selected automatically. | nobody | done
        CONNECT_NEW_INSTITUTION | The user connects a bank other than the saved ones. | nobody | done
        SELECT_ACCOUNT | The user chose an account. | nobody | done
        MATCHED_SELECT_INSTITUTION | Link suggested a bank that it knows from an earlier session or from the routing number. | nobody | done
        MATCHED_SELECT_VERIFY_METHOD | The user chose how to verify their identity. | nobody | done
        MATCHED_CONSENT | The user agreed to use a saved bank; from older versions. | nobody | done
        IDENTITY_MATCH_PASSED | The account owner matches the user's data. | nobody | done
        IDENTITY_MATCH_FAILED | The account owner does not match the user's data. | developer | done | | Decide by the scores of /identity/match
        LAYER_READY | Layer can be opened for this phone number. | developer | done | | Open Link
        LAYER_NOT_AVAILABLE | Layer has no data for this phone number. | developer | done | | Continue with your own form, or submit a date of birth for the extended flow
        LAYER_AUTOFILL_NOT_AVAILABLE | Layer has no data for this date of birth either. | developer | done | | Continue with your own form
        PROFILE_ELIGIBILITY_CHECK_READY | The former name of LAYER_READY. | developer | done | | Open Link
        PROFILE_ELIGIBILITY_CHECK_ERROR | The former name of LAYER_NOT_AVAILABLE. | developer | done | | Continue with your own form
        PLAID_CHECK_PANE | Link shows the Plaid Check pane. | nobody | done
        IDENTITY_VERIFICATION_OPEN_UI | The identity verification was opened. | nobody | done
        IDENTITY_VERIFICATION_CLOSE_UI | The identity verification was closed. | nobody | done
        IDENTITY_VERIFICATION_RESUME_UI | The identity verification was opened again. | nobody | done
        IDENTITY_VERIFICATION_CREATE_SESSION | An identity verification started. | nobody | done
        IDENTITY_VERIFICATION_RESUME_SESSION | An identity verification that was started earlier continues. | nobody | done
        IDENTITY_VERIFICATION_PASS_SESSION | The user passed the identity verification. | developer | done | | Call /identity_verification/get on the server
        IDENTITY_VERIFICATION_FAIL_SESSION | The user failed the identity verification. | developer | no | We could not verify your identity. | Call /identity_verification/get; offer /identity_verification/retry
        IDENTITY_VERIFICATION_PENDING_REVIEW_SESSION | The identity verification is waiting for a manual review. | developer | done | We are reviewing your data. | Decide in the Dashboard
        IDENTITY_VERIFICATION_START_STEP | The user started a step of the verification. | nobody | done
        IDENTITY_VERIFICATION_PASS_STEP | The user passed a step of the verification. | nobody | done
        IDENTITY_VERIFICATION_FAIL_STEP | The user failed a step of the verification. | nobody | done
        IDENTITY_VERIFICATION_PENDING_REVIEW_STEP | A step of the verification is waiting for a manual review. | nobody | done
        """
}
