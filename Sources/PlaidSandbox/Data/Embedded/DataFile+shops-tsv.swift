// From data/sandbox/shops.tsv by scripts/embed. Do not edit.

extension DataFile {
    static let shopsTsv: StaticString = #"""
        # Where the dynamic users shop every day: our own choice of common American shops.
        # After a change, run scripts/embed. Columns are separated by tabs, and - stands for an empty one.
        #
        #   descriptor         what the bank writes on the statement
        #   category, detail   the personal finance category, and what follows it in the detailed one
        #   confidence         very_high, high, medium or low
        #   channel            in_store, online or other
        #   account            checking or card
        #   least, most        the amount, in cents
        #   weight             how often it is visited, compared with the others
        descriptor	name	website	category	detail	confidence	channel	account	least	most	weight
        WHOLEFDS MKT #10234	Whole Foods Market	wholefoodsmarket.com	FOOD_AND_DRINK	GROCERIES	very_high	in_store	card	1850	14200	6
        TRADER JOE S #552	Trader Joe's	traderjoes.com	FOOD_AND_DRINK	GROCERIES	very_high	in_store	card	1240	9800	6
        KROGER #0417	Kroger	kroger.com	FOOD_AND_DRINK	GROCERIES	very_high	in_store	checking	900	12500	5
        CHIPOTLE 1842	Chipotle	chipotle.com	FOOD_AND_DRINK	FAST_FOOD	very_high	in_store	card	980	2640	5
        TST* BLUE DOOR BISTRO	Blue Door Bistro	-	FOOD_AND_DRINK	RESTAURANT	high	in_store	card	2400	9600	4
        SQ *NOODLE CORNER	Noodle Corner	-	FOOD_AND_DRINK	RESTAURANT	high	in_store	card	1250	4800	3
        PEETS COFFEE 00812	Peet's Coffee	peets.com	FOOD_AND_DRINK	COFFEE	very_high	in_store	card	425	1290	8
        DD *DOORDASH PHO-HOUSE	DoorDash	doordash.com	FOOD_AND_DRINK	RESTAURANT	high	online	card	1890	5400	4
        AMZN MKTP US*2K4LD8	Amazon	amazon.com	GENERAL_MERCHANDISE	ONLINE_MARKETPLACES	very_high	online	card	799	18500	8
        TARGET 00023812	Target	target.com	GENERAL_MERCHANDISE	SUPERSTORES	very_high	in_store	card	1450	16300	4
        WM SUPERCENTER #1700	Walmart	walmart.com	GENERAL_MERCHANDISE	SUPERSTORES	very_high	in_store	checking	1100	13900	4
        BESTBUYCOM80661	Best Buy	bestbuy.com	GENERAL_MERCHANDISE	ELECTRONICS	very_high	in_store	card	2999	48900	1
        H&M 0246	H&M	hm.com	GENERAL_MERCHANDISE	CLOTHING_AND_ACCESSORIES	high	in_store	card	1999	12400	2
        SHELL OIL 57444312	Shell	shell.com	TRANSPORTATION	GAS	very_high	in_store	card	2650	7200	4
        CHEVRON 0093412	Chevron	chevron.com	TRANSPORTATION	GAS	very_high	in_store	checking	2400	7900	3
        LYFT *RIDE SUN 5PM	Lyft	lyft.com	TRANSPORTATION	TAXIS_AND_RIDE_SHARES	very_high	online	card	890	3950	4
        CLIPPER TRANSIT FARE	Clipper	clippercard.com	TRANSPORTATION	PUBLIC_TRANSIT	high	in_store	checking	250	2000	3
        CVS/PHARMACY #08812	CVS	cvs.com	MEDICAL	PHARMACIES_AND_SUPPLEMENTS	very_high	in_store	card	640	5900	3
        WALGREENS #11203	Walgreens	walgreens.com	MEDICAL	PHARMACIES_AND_SUPPLEMENTS	very_high	in_store	checking	520	4700	2
        THE HOME DEPOT #0644	The Home Depot	homedepot.com	HOME_IMPROVEMENT	HARDWARE	very_high	in_store	card	1290	21800	2
        AMC 0412 ONLINE	AMC Theatres	amctheatres.com	ENTERTAINMENT	TV_AND_MOVIES	very_high	online	card	1549	5200	1
        PETCO 1387	Petco	petco.com	GENERAL_MERCHANDISE	PET_SUPPLIES	very_high	in_store	card	1399	8900	2
        USPS PO 0561230	USPS	usps.com	GENERAL_SERVICES	POSTAGE_AND_SHIPPING	very_high	in_store	checking	495	3200	1
        GREAT CLIPS 4411	Great Clips	greatclips.com	PERSONAL_CARE	HAIR_AND_BEAUTY	very_high	in_store	checking	1900	3800	1

        """#
}
