// From data/sandbox/bills.tsv by scripts/embed. Do not edit.

extension DataFile {
    static let billsTsv: StaticString = #"""
        # What the dynamic users pay and earn regularly.
        # After a change, run scripts/embed. Columns are separated by tabs, and - stands for an empty one.
        #
        #   descriptor         what the bank writes on the statement
        #   category, detail   the personal finance category, and what follows it in the detailed one
        #   confidence         very_high, high, medium or low
        #   channel            in_store, online or other
        #   account            checking or card
        #   merchant           whether responses name a merchant
        #   cents, variation   the amount in cents, negative for income, and how far it varies
        #   cadence, day       monthly on a day, or biweekly, every second Friday
        #   method             the payment method
        descriptor	name	merchant	website	category	detail	confidence	channel	account	cents	variation	cadence	day	method
        HARBORVIEW SOFTW PAYROLL PPD ID: 9111111103	Harborview Software Payroll	no	-	INCOME	SALARY	very_high	other	checking	-248750	-	biweekly	-	ACH
        MAPLE COURT APTS WEB PMTS	Maple Court Apartments	no	-	RENT_AND_UTILITIES	RENT	high	other	checking	169500	-	monthly	1	ACH
        PGANDE WEB ONLINE	Pacific Gas and Electric	yes	pge.com	RENT_AND_UTILITIES	GAS_AND_ELECTRICITY	very_high	online	checking	6120	5400	monthly	12
        COMCAST CABLE COMM	Xfinity	yes	xfinity.com	RENT_AND_UTILITIES	INTERNET_AND_CABLE	very_high	online	card	7500	-	monthly	8
        VZWRLSS*APOCC VISB	Verizon	yes	verizon.com	RENT_AND_UTILITIES	TELEPHONE	very_high	online	card	6542	-	monthly	19
        NETFLIX.COM	Netflix	yes	netflix.com	ENTERTAINMENT	TV_AND_MOVIES	very_high	online	card	1799	-	monthly	5
        Spotify USA	Spotify	yes	spotify.com	ENTERTAINMENT	MUSIC_AND_AUDIO	very_high	online	card	1199	-	monthly	22
        PLANET FIT CLUB FEES	Planet Fitness	yes	planetfitness.com	PERSONAL_CARE	GYMS_AND_FITNESS_CENTERS	very_high	other	checking	2499	-	monthly	17
        CARD PAYMENT THANK YOU	Credit Card Payment	no	-	LOAN_PAYMENTS	CREDIT_CARD_PAYMENT	high	other	checking	85000	40000	monthly	25

        """#
}
