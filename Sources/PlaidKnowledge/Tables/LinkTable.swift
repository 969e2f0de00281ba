/// Link: where it stood when the user left, and what happened in it.
enum LinkTable {
    static let exits = """
        requires_questions | The user left at the bank's security questions. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_selections | The user left at questions with given answers. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_recaptcha | The user left at the puzzle that tells people from machines. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_code | The user left where a one-time code was asked for. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        choose_device | The user left where a device for the code was asked for. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_credentials | The user left at the login, or had not chosen a bank. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_account_selection | The user left at the choice of accounts. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        requires_oauth | The user left at the way to the bank's own site. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again; see that the redirect URI works
        institution_not_found | The user looked for a bank that Link does not list. | developer | no | Your bank cannot be connected yet. | Offer a manual way; look whether products or country_codes hide it
        institution_not_supported | The user chose a bank that this application cannot connect. | developer | no | Your bank cannot be connected yet. | Offer a manual way
        unknown | The user left before anything was known. | endUser | Offer Link again. | You can finish connecting at any time. | Offer Link again
        """
    static let events = """
        OPEN | Link is open. | nobody | done
        EXIT | The user left without connecting. | nobody | done | | Read exit_status and error_code
        HANDOFF | The user connected; onSuccess follows. | developer | done | | Exchange the public token
        ERROR | An error that the user could mend within Link. | nobody | done | | Count them by error_code
        TRANSITION_VIEW | Another pane is shown; view_name says which. | nobody | done
        SELECT_INSTITUTION | The user chose a bank. | nobody | done
        SEARCH_INSTITUTION | The user searched for a bank. | nobody | done | | Searches that find nothing tell which banks are missing
        SELECT_BRAND | The user chose a brand with several banks. | nobody | done
        SELECT_AUTH_TYPE | The user chose how to prove the account. | nobody | done
        SELECT_DEGRADED_INSTITUTION | The user chose a bank that works badly at the moment. | bank | done
        SELECT_DOWN_INSTITUTION | The user chose a bank that does not work at the moment. | bank | done
        SELECT_FILTERED_INSTITUTION | The user chose a bank that lacks a product asked for. | developer | done | | Ask for fewer products; use required_if_supported_products or optional_products
        SUBMIT_CREDENTIALS | The user sent a login. | nobody | done
        SUBMIT_MFA | The user sent a code or an answer. | nobody | done
        SUBMIT_ACCOUNT_NUMBER | The user typed an account number. | nobody | done
        SUBMIT_ROUTING_NUMBER | The user typed a routing number. | nobody | done
        SUBMIT_DOCUMENTS | The user uploaded documents. | nobody | done
        SUBMIT_DOCUMENTS_ERROR | An upload failed. | endUser | no | Please upload the document again.
        SUBMIT_DOCUMENTS_SUCCESS | An upload succeeded. | nobody | done
        OPEN_OAUTH | The user went to the bank's own site. | nobody | done
        CLOSE_OAUTH | The user closed the bank's own site. | nobody | done
        FAIL_OAUTH | The sign-in at the bank's own site failed. | endUser | Offer Link again. | The sign-in at your bank was not finished. | Offer Link again
        OPEN_MY_PLAID | The user went to the page where connections are managed. | nobody | done
        VIEW_DATA_TYPES | The user looked at the kinds of data. | nobody | done
        ISSUE_FOLLOWED | The user wants to hear when a disturbance ends. | nobody | done
        BANK_INCOME_INSIGHTS_COMPLETED | The bank income of the session is ready. | developer | done | | Call /credit/bank_income/get
        AUTO_SUBMIT_PHONE | The phone number was known and sent without the user's doing. | nobody | done
        SUBMIT_PHONE | The user sent a phone number, to be known again. | nobody | done
        SKIP_SUBMIT_PHONE | The user goes on without a phone number. | nobody | done
        VERIFY_PHONE | The phone number was proved. | nobody | done
        SUBMIT_OTP | The user sent the one-time code. | nobody | done
        SUBMIT_EMAIL | The user sent an e-mail address. | nobody | done
        SKIP_SUBMIT_EMAIL | The user goes on without an e-mail address. | nobody | done
        REMEMBER_ME_ENABLED | Link offers to know the user again. | nobody | done
        REMEMBER_ME_DISABLED | Link does not offer to know the user again. | nobody | done
        REMEMBER_ME_HOLDOUT | Link would offer it, and leaves this user out to compare. | nobody | done
        SELECT_SAVED_INSTITUTION | The user chose a bank that was saved, or a new one instead. | nobody | done
        SELECT_SAVED_ACCOUNT | The user chose accounts that were saved, or new ones instead. | nobody | done
        AUTO_SELECT_SAVED_INSTITUTION | The only saved bank was chosen without the user's doing. | nobody | done
        CONNECT_NEW_INSTITUTION | The user connects another bank than the saved ones. | nobody | done
        SELECT_ACCOUNT | The user chose an account. | nobody | done
        MATCHED_SELECT_INSTITUTION | A bank was proposed because it is known from before or from the routing number. | nobody | done
        MATCHED_SELECT_VERIFY_METHOD | The user chose how to prove who it is. | nobody | done
        MATCHED_CONSENT | The user agreed to use a saved bank; of older versions. | nobody | done
        IDENTITY_MATCH_PASSED | The account's owner fits what the user said. | nobody | done
        IDENTITY_MATCH_FAILED | The account's owner does not fit what the user said. | developer | done | | Decide by the scores of /identity/match
        LAYER_READY | Layer can be opened for this phone number. | developer | done | | Open Link
        LAYER_NOT_AVAILABLE | Layer has nothing for this phone number. | developer | done | | Go on with your own form, or submit a date of birth for the longer way
        LAYER_AUTOFILL_NOT_AVAILABLE | Layer has nothing for this date of birth either. | developer | done | | Go on with your own form
        PROFILE_ELIGIBILITY_CHECK_READY | The older name of LAYER_READY. | developer | done | | Open Link
        PROFILE_ELIGIBILITY_CHECK_ERROR | The older name of LAYER_NOT_AVAILABLE. | developer | done | | Go on with your own form
        PLAID_CHECK_PANE | Link shows the pane of Plaid Check. | nobody | done
        IDENTITY_VERIFICATION_OPEN_UI | The check of identity is open. | nobody | done
        IDENTITY_VERIFICATION_CLOSE_UI | The check of identity was closed. | nobody | done
        IDENTITY_VERIFICATION_RESUME_UI | The check of identity was opened again. | nobody | done
        IDENTITY_VERIFICATION_CREATE_SESSION | A check of identity was begun. | nobody | done
        IDENTITY_VERIFICATION_RESUME_SESSION | A check of identity that was begun goes on. | nobody | done
        IDENTITY_VERIFICATION_PASS_SESSION | The user passed the check of identity. | developer | done | | Call /identity_verification/get on the server
        IDENTITY_VERIFICATION_FAIL_SESSION | The user did not pass the check of identity. | developer | no | We could not confirm who you are. | Call /identity_verification/get; offer /identity_verification/retry
        IDENTITY_VERIFICATION_PENDING_REVIEW_SESSION | The check of identity waits for a person's decision. | developer | done | We are looking at your data. | Decide in the Dashboard
        IDENTITY_VERIFICATION_START_STEP | The user began a step of the check. | nobody | done
        IDENTITY_VERIFICATION_PASS_STEP | The user passed a step of the check. | nobody | done
        IDENTITY_VERIFICATION_FAIL_STEP | The user did not pass a step of the check. | nobody | done
        IDENTITY_VERIFICATION_PENDING_REVIEW_STEP | A step of the check waits for a person's decision. | nobody | done
        """
}
