// From data/sandbox/institutions.tsv by scripts/embed. Do not edit.

extension DataFile {
    static let institutionsTsv: StaticString = #"""
        # The institutions of the Sandbox, in the order in which they are listed; several hundred fictional ones follow them.
        # After a change, run scripts/embed. Columns are separated by tabs, and - stands for an empty one.
        #
        #   oauth    yes or no; unlisted for an OAuth bank that lists do not call one
        #   lacks    the products that it has not, of those that are usual in its country; without transfer, there are no payments
        #   traits   tokenized: account numbers are tokens; persistent: account IDs stay the same across Items; payments: payment initiation;
        #            instant_match: Auth matches instantly; asks_mfa: every login asks for a device and a code
        id	name	country	oauth	routing	lacks	traits	status	dtc	url	color
        # Plaid's test banks; ids and names are documented. Products and routing numbers are ours, except where a test of an official client
        # relies on them.
        ins_109508	First Platypus Bank	US	no	011401533,021000021
        ins_109509	First Gingham Credit Union	US	no	110000000
        ins_109510	Tattersall Federal Credit Union	US	no	110000001
        # A recording of September 2026 shows it without investments_auth and statements.
        ins_109511	Tartan Bank	US	no	110000002	investments_auth,statements	-	-	-	https://www.plaid.com/	#174e7c
        ins_109512	Houndstooth Bank	US	no	011000138,011200365,011400495	-	persistent,instant_match	-	2236,0955,1367	https://plaid.com	#004966
        ins_130016	First Platypus Balance Bank	US	no
        ins_135858	Windowpane Bank	US	no	333333334
        ins_43	Tartan-Dominion Bank of Canada	CA	no
        ins_116834	Flexible Platypus Open Banking	GB	yes	-	-	payments
        # The documentation has it among the OAuth banks; the recorded list does not call it one.
        ins_117650	Royal Bank of Plaid	GB	unlisted	-	-	persistent,payments
        ins_117181	Flexible Platypus Open Banking	GB	yes	-	-	payments
        # Ours: official clients request the second to fourth British bank, and the three above are all that are documented.
        ins_900001	Harris Tweed Open Banking	GB	yes	-	-	payments
        ins_127287	Platypus OAuth Bank	US	yes	-	-	tokenized,persistent
        ins_132241	First Platypus OAuth App2App Bank	US	yes
        ins_132363	Unhealthy Platypus Bank - Degraded	US	no	-	-	-	DEGRADED
        ins_132361	Unhealthy Platypus Bank - Down	US	no	-	-	-	DOWN
        ins_133402	Unsupported Platypus Bank - Institution Not Supported	US	no	-	-	-	UNSUPPORTED
        ins_133502	Platypus Bank RUX Auth	US	no
        ins_133503	Platypus Bank RUX Match	US	no
        ins_138395	First Platypus Limited Purpose	US	no
        ins_135842	Platypus Income Bank	US	no
        ins_129644	First Platypus Bank - OAuth	US	yes
        ins_1	Bank of America	US	no	021200339,052001633	-	asks_mfa	-	-	https://www.bankofamerica.com	#e31837
        ins_12	Fidelity	US	no	-	-	-	-	-	https://www.fidelity.com
        ins_13	PNC	US	yes	043000096	-	tokenized,persistent
        ins_56	Chase	US	yes	322271627	-	tokenized,persistent
        ins_127990	US Bank	US	yes	091000022	-	tokenized,persistent
        ins_20	Citizens Bank	US	no	011500120
        ins_128026	Capital One	US	yes	056073502	-	persistent
        # Real banks, by the ids that tutorials and programs write out. Ids, names and most routing numbers are public facts; products and all
        # data are ours. A routing number that begins with 094 is ours: it is of no Federal Reserve district.
        ins_2	BB&T	US	no	053101121
        # Chase by the id that it had before OAuth; the contract's examples still have it.
        ins_3	Chase	US	no	094000032
        ins_4	Wells Fargo	US	no	094000045
        ins_5	Citibank Online	US	yes	021000089
        ins_6	US Bank	US	no	094000061
        ins_7	USAA	US	yes	314074269
        ins_9	Capital One	US	no	094000090
        ins_14	TD Bank	US	yes	031101266
        ins_15	Navy Federal Credit Union	US	yes	256074974
        ins_16	SunTrust	US	no	094000168
        ins_19	Regions Bank	US	yes	062005690
        ins_21	Huntington Bank	US	yes	044000024
        ins_22	PayPal	US	yes	094000223
        ins_25	Ally Bank	US	no	124003116
        ins_26	Fifth Third Bank	US	yes	042000314
        ins_27	M&T Bank	US	yes	022000046
        ins_28	Santander	US	no	231372691
        ins_29	KeyBank	US	yes	041001039
        ins_33	Discover	US	yes	031100649
        ins_35	Chime	US	yes	094000359
        ins_52	Marcus by Goldman Sachs	US	no	124085260
        ins_53	Silicon Valley Bank	US	yes	121140399
        ins_92	Woolen Savings Bank	US	no	094000922
        ins_100103	Comerica Bank	US	no	095001030
        ins_116282	Alliant Credit Union	US	no	095162827
        ins_116589	Synchrony Bank	US	no	095165895
        ins_116794	Mercury	US	yes	095167945
        ins_116798	PenFed	US	no	095167987
        # Its name could not be found out; this one is ours.
        ins_129571	Herringbone Platypus Bank	US	no	095295710
        ins_118923	Red Platypus Bank	US	no	095189237
        ins_127888	Brex	US	yes	095278889
        ins_127989	Bank of America	US	yes	026009593
        ins_127991	Wells Fargo	US	yes	121000248
        ins_129229	Varo Bank	US	no	095292292
        ins_130888	Truist	US	yes	061000104
        ins_132083	Venmo	US	yes	095320834
        ins_132401	Current	US	no	095324018
        ins_133019	Wise	US	yes	095330196
        ins_126339	SoFi	US	yes	095263399
        ins_136937	HSBC	US	yes	095369374
        # Card issuers.
        ins_10	American Express	US	yes	-	auth,investments,investments_auth,signal,transfer
        ins_51	Barclays - Cards	US	no	-	auth,investments,investments_auth,signal,transfer
        # Brokers.
        ins_11	Charles Schwab	US	yes	-	auth,liabilities,signal,statements,transfer
        ins_54	Robinhood	US	yes	-	auth,liabilities,signal,statements,transfer
        ins_115605	Betterment	US	no	-	auth,liabilities,signal,statements,transfer
        ins_115610	Merrill Edge	US	no	-	auth,liabilities,signal,statements,transfer
        ins_115616	Vanguard	US	yes	-	auth,liabilities,signal,statements,transfer
        ins_115617	Wealthfront	US	yes	-	auth,liabilities,signal,statements,transfer
        ins_116530	Interactive Brokers	US	no	-	auth,liabilities,signal,statements,transfer
        ins_119423	TD Ameritrade	US	yes	-	auth,liabilities,signal,statements,transfer
        ins_129473	E*TRADE	US	yes	-	auth,liabilities,signal,statements,transfer
        # Lenders that the contract names where their student loans differ.
        ins_116248	Navient	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116295	Firstmark	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116304	EdFinancial Services	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116308	Granite State	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116527	FedLoan	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116528	Nelnet	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116861	Great Lakes	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116944	Sallie Mae	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116945	Oklahoma Student Loan Authority	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116948	Heartland ECSI	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        ins_116950	Commonbond Firstmark Services	US	no	-	auth,income_verification,investments,investments_auth,signal,transfer
        # Canadian banks.
        ins_37	CIBC	CA	no
        ins_38	Scotiabank	CA	no
        ins_39	RBC Royal Bank	CA	no
        ins_41	BMO Bank of Montreal	CA	no
        ins_42	TD Canada Trust	CA	no

        """#
}
