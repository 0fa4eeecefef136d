### Facts: what a file is made of. See the Dutch file for what each family of keys is for.

## Who

facts-given-name = First name
facts-given-name-ask = What is your first name?
facts-family-name = Family name
facts-family-name-ask = What is your family name?
facts-other-name = Other name or spelling
facts-other-name-ask = Do you have another name? Or is your name sometimes spelled in another way?
facts-other-name-why = The name on papers is sometimes different. This helps us find you again.
facts-own-script-name = Name in own script
facts-own-script-name-ask = How do you write your name in your own language?
facts-own-script-name-why = Then your name is right on your card.
facts-birth-date = Date of birth
facts-birth-date-ask = When were you born? Just the year is fine too.
facts-birth-date-why = Then we are sure that it is you.
facts-sex = Sex
facts-sex-ask = Are you a woman or a man? Or do you say it another way?
facts-sex-why = We count whether we help women and men equally well.

## How to reach and how to talk

facts-contact-language = Contact language
facts-contact-language-ask = In which language do you like to talk?
facts-contact-language-why = Then we look for an interpreter who speaks your language.
facts-interpreter = Interpreter
facts-interpreter-ask = Would you like an interpreter to help?
facts-phone = Phone
facts-phone-ask = On which number can we call you?
facts-phone-why = We call only about your path.
facts-email = E-mail
facts-email-ask = Do you have an e-mail address? No is fine too.
facts-address = Address
facts-address-ask = Where do you live now?
facts-address-why = Then we look for a class or work near you.
facts-preferred-channel = Preferred way of contact
facts-preferred-channel-ask = What is the best way to talk with you?
facts-safe-contact = Safe contact
facts-safe-contact-ask = What should we be careful about when we call or write to you?
facts-safe-contact-why = We do not want you to get into trouble because of us.

## Dutch and civic integration

facts-nt2-state = Dutch classes
facts-nt2-state-ask = How far is the person with Dutch classes?
facts-civic-state = Civic integration
facts-civic-state-ask = How far is the person with civic integration?

## Languages

facts-language-skill = Languages
facts-language-skill-ask = Which languages do you know? A little counts too.
facts-literacy = Reading and writing
facts-literacy-ask = What do you see: how well does the person read and write?

## School and diplomas

facts-education = School and training
facts-education-ask = Which school did you go to? What did you learn there?
facts-education-why = What you learnt counts here too.
facts-recognition = Recognition of diploma
facts-recognition-ask = Have you already asked if your diploma counts here?
facts-recognised-level = Recognised level
facts-recognised-level-ask = Did you get a letter about your diploma? Which level does it say?

## Work and what a person can do

facts-work-abroad = Work abroad
facts-work-abroad-ask = What work did you do before, in another country?
facts-work-abroad-why = Earlier work counts too. We put it on your CV.
facts-work-here = Work in Belgium
facts-work-here-ask = Have you worked in Belgium? What did you do?
facts-volunteering = Volunteering
facts-volunteering-ask = Have you worked without pay, to help?
facts-volunteering-why = Helping is experience too.
facts-competence = Skill
facts-competence-ask = What are you good at? Think of home and hobbies too.
facts-competence-why = What you do well helps you when you look for work.

## Wishes and what stands in the way

facts-wanted-job = Job wanted
facts-wanted-job-ask = What work would you most like to do? Go ahead and dream.
facts-wanted-job-why = Your dream is the start of your path.
facts-sectors-wanted = Sectors wanted
facts-sectors-wanted-ask = Where would you like to work? Choose three.
facts-expectations = Expectations
facts-expectations-ask = What do you hope for from us? Choose three.
facts-obstacles = What stands in the way
facts-obstacles-ask = What makes it hard to find work?
facts-obstacles-why = Then we look for an answer together.

## Means

facts-licence = Driving licence
facts-licence-ask = May you drive? Which licence do you have?
facts-transport = Transport
facts-transport-ask = How do you get around?
facts-digital-means = Phone, computer and internet
facts-digital-means-ask = What do you have at home or in your pocket?
facts-digital-means-why = Then we send nothing that you cannot open.
facts-digital-skill = Digital skills
facts-digital-skill-ask = What can you already do with a phone or computer?

## Background and residence

facts-nationality = Nationality
facts-nationality-ask = Which country gave you a passport?
facts-nationality-why = Your country sometimes decides which papers you need.
facts-birth-country = Country of birth
facts-birth-country-ask = In which country were you born?
facts-arrival = Arrival in Belgium
facts-arrival-ask = When did you first come to Belgium?
facts-arrival-why = Some things are allowed after a time. Then we know when.
facts-reason-of-stay = Reason of stay
facts-reason-of-stay-ask = Why may you be in Belgium?
facts-reason-of-stay-why = Then we know if you may work and learn.
facts-residence-period = Residence
facts-residence-period-ask = Which card or letter do you have now? Until when?
facts-residence-period-why = Then we know what you may do, and we ask for a new one in time.

## Household

facts-civil-state = Civil status
facts-civil-state-ask = Do you live alone or with a partner?
facts-civil-state-why = Then we know who else to think of.
facts-children = Children at home
facts-children-ask = How many children live with you?
facts-children-why = Then we look for hours that suit you.
facts-youngest-child = Year of birth of the youngest child
facts-youngest-child-ask = In which year was your youngest child born?
facts-youngest-child-why = For a small child we look for child care.
facts-single-parent = Single parent
facts-single-parent-ask = Do you look after your children alone?
facts-single-parent-why = Then we look for help and for hours that suit you.
facts-family-abroad = Family abroad
facts-family-abroad-ask = Is there family far away? Whom do you miss?
facts-family-abroad-why = Do you want family to come? Then your work sometimes matters.

## Income, home, health

facts-income-source = Income
facts-income-source-ask = Where does your money come from?
facts-income-source-why = When you start to work, your money changes. We work it out together.
facts-debts = Debts
facts-debts-ask = Do you still have to pay somebody? What weighs most?
facts-debts-why = Many people have debts. There is help.
facts-housing-state = Housing
facts-housing-state-ask = Where do you live, or with whom?
facts-housing-state-why = With a fixed place, work and learning go better.
facts-housing-problems = Problems with the home
facts-housing-problems-ask = Is something wrong with your home?
facts-health-limits = Health and work
facts-health-limits-ask = Should work take account of your body or your mind?
facts-health-limits-why = We look for work that is good for you. You do not have to name your illness.

## Told in confidence

facts-social-problems = Worries
facts-social-problems-ask = Do you have worries that we may know about?
facts-social-problems-why = Then we look for somebody who helps you. We tell nobody without your yes.
facts-journey = What happened on the way
facts-journey-ask = What did the person tell about the way here?
facts-journey-why = Do not ask about this. Write down only what the person wants to tell.

## Origin, for figures only

facts-birth-nationality = Nationality at birth
facts-birth-nationality-ask = Which country were you from when you were born?
facts-mother-birth-nationality = Mother’s nationality at birth
facts-mother-birth-nationality-ask = Which country was your mother from when she was born?
facts-father-birth-nationality = Father’s nationality at birth
facts-father-birth-nationality-ask = Which country was your father from when he was born?
facts-grandparents-outside-eu15 = Grandparents from outside the EU-15
facts-grandparents-outside-eu15-ask = How many of your grandparents were not from the fifteen old EU countries?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = I do not have this
facts-answer-unknown = I do not know
facts-answer-refused = I would rather not say
facts-answer-not-asked = Not asked
facts-answer-ask-later = Ask me later
facts-yes = Yes
facts-no = No

## Where a fact comes from

facts-source-client = told by the person
facts-source-representative = told by somebody who speaks for the person
facts-source-document = on a document
facts-source-register = in a register
facts-source-observed = seen by a counsellor
facts-source-test = from a test
facts-source-third-party = told by a mentor or somebody else
facts-source-import = from another system

## Dates

facts-date-day = Day
facts-date-month = Month
facts-date-year = Year
facts-date-about = about

## Parts of an entry

facts-field-level = Level
facts-field-field = What did you learn?
facts-field-school = School
facts-field-country = Country
facts-field-from = From
facts-field-until = Until
facts-field-finished = Finished?
facts-field-proof = Proof
facts-field-diploma = Diploma
facts-field-body = Who decides?
facts-field-requested = Asked on
facts-field-decided = Answer on
facts-field-result = Result
facts-field-remark = Anything else
facts-field-job = Work
facts-field-sector = Sector
facts-field-employer = For whom?
facts-field-hours = How many hours?
facts-field-tasks = What did you do there?
facts-field-relevant = Does it fit the work you want?
facts-field-what = What can you do?
facts-field-context = Where did you learn that?
facts-field-status = Residence
facts-field-document = Card or letter
facts-field-stage = How far?
facts-field-street = Street and number
facts-field-postcode = Postcode
facts-field-town = Town

## Languages per skill

facts-skill-language = Language
facts-skill-listening = Listening
facts-skill-reading = Reading
facts-skill-speaking = Speaking
facts-skill-writing = Writing
facts-skill-known-from = How do we know?
facts-cefr-0 = nothing yet
facts-cefr-A1 = some words and sentences
facts-cefr-A2 = about ordinary things of every day
facts-cefr-B1 = gets by most of the time
facts-cefr-B2 = fluent, at work too
facts-cefr-C1 = very fluent
facts-cefr-C2 = as good as a first language
facts-cefr-first = this is the first language

## Lists

facts-sex-f = woman
facts-sex-m = man
facts-sex-x = other

facts-interpreter-none = No interpreter needed
facts-interpreter-phone = An interpreter by phone
facts-interpreter-present = An interpreter in the room
facts-interpreter-mediator = Somebody who also knows your country

facts-channel-phone = Call
facts-channel-sms = Text or chat message
facts-channel-visit = Come by
facts-channel-post = A letter
facts-channel-email = E-mail
facts-channel-through-someone = Through somebody I trust

facts-safe-contact-none = Nothing
facts-safe-contact-shared-phone = Others use my phone too
facts-safe-contact-no-sms = Do not send text messages
facts-safe-contact-no-calls = Do not call me
facts-safe-contact-no-post = Do not send letters
facts-safe-contact-hide-address = Tell nobody my address
facts-safe-contact-ask-first = First ask if I can talk freely

facts-nt2-not-started = Not started yet
facts-nt2-waiting = Waiting for a place
facts-nt2-literacy = Learning to read and write
facts-nt2-grade-1 = In grade 1 (up to A2)
facts-nt2-grade-2 = In grade 2 (up to B1)
facts-nt2-grade-3 = In grade 3 (up to B2)
facts-nt2-grade-4 = In grade 4 (up to C1)
facts-nt2-stopped = Stopped
facts-nt2-not-needed = Not needed

facts-civic-not-started = Not started yet
facts-civic-waiting = Waiting for a place
facts-civic-running = Under way
facts-civic-certificate = Has the certificate
facts-civic-exempt = Exempt
facts-civic-stopped = Stopped

facts-level-source-self = The person says so
facts-level-source-observed = Seen in a talk or at work
facts-level-source-assessment = Judged by somebody who knows
facts-level-source-test = From a test
facts-level-source-certificate = On a certificate

facts-literacy-reads-well = Reads and writes well
facts-literacy-reads-slowly = Reads slowly
facts-literacy-other-script-only = Reads only another script
facts-literacy-reads-little = Reads a few words
facts-literacy-does-not-read = Does not read yet

facts-level-none = No school
facts-level-primary = Primary school
facts-level-lower-secondary = First years of secondary school
facts-level-vocational-secondary = Secondary school, learnt a trade
facts-level-upper-secondary = Whole secondary school
facts-level-higher-short = College or bachelor
facts-level-higher-long = University or master
facts-level-doctorate = Doctorate

facts-finished-yes = Yes, finished
facts-finished-no = No, stopped
facts-finished-running = Still going on

facts-proof-original = The real paper
facts-proof-copy = A copy or photo
facts-proof-lost = Lost
facts-proof-never-had = Never received
facts-proof-with-embassy = At the embassy
facts-proof-none = No proof

facts-recognition-not-asked = Not asked yet
facts-recognition-running = I am waiting for an answer
facts-recognition-full = Yes, it counts fully
facts-recognition-partial = It counts in part
facts-recognition-conditional = Yes, if I learn or do something more
facts-recognition-refused = No
facts-recognition-withdrawn = I asked, but I stopped

facts-sectors-sales = Shop and sales
facts-sectors-administration = Office
facts-sectors-no-preference = Anything is fine
facts-sectors-social = Helping people
facts-sectors-logistics = Warehouse and transport
facts-sectors-horeca = Kitchen, café and hotel
facts-sectors-cleaning = Cleaning and upkeep
facts-sectors-ict = Computers and telecom
facts-sectors-health = Care for sick or old people
facts-sectors-accounting = Accounting
facts-sectors-construction = Building
facts-sectors-industry = Factory and technology
facts-sectors-agriculture = Garden, animals and land
facts-sectors-education = School and child care
facts-sectors-crafts = Making things by hand
facts-sectors-other = Something else

facts-relevant-yes = Yes
facts-relevant-partly = In part
facts-relevant-no = No

facts-context-work = At work in Belgium
facts-context-work-abroad = At work in another country
facts-context-school = At school
facts-context-volunteering = As a volunteer
facts-context-association = In a club or association
facts-context-household = At home
facts-context-hobby = In my hobby

facts-licence-none = No driving licence
facts-licence-theory = I passed the theory
facts-licence-am = Moped (AM)
facts-licence-a = Motorcycle (A)
facts-licence-b = Car (B)
facts-licence-c = Lorry (C)
facts-licence-d = Bus (D)
facts-licence-foreign-exchangeable = From another country, I can exchange it here
facts-licence-foreign-other = From another country, I cannot exchange it here

facts-transport-on-foot = On foot
facts-transport-public-transport = Tram, bus or train
facts-transport-bicycle = Bicycle
facts-transport-moped = Moped
facts-transport-car = Car
facts-transport-needs-company = Somebody comes along the first time

facts-digital-means-none = Nothing
facts-digital-means-simple-phone = Phone without internet
facts-digital-means-smartphone = Smartphone
facts-digital-means-shared-phone = A phone I share
facts-digital-means-computer = Computer or tablet
facts-digital-means-internet-home = Internet at home
facts-digital-means-mobile-data = Internet on my phone
facts-digital-means-email = An e-mail address

facts-digital-skill-none = Nothing yet
facts-digital-skill-call = Call
facts-digital-skill-messages = Send messages
facts-digital-skill-search = Look something up
facts-digital-skill-email-attachment = Send an e-mail with a file
facts-digital-skill-forms = Fill in a form
facts-digital-skill-office = Make a letter or list on the computer
facts-digital-skill-eid = Log in with my card or with itsme

facts-obstacles-none = Nothing
facts-obstacles-language = I do not speak enough Dutch yet
facts-obstacles-experience = My experience does not count here, or I have none
facts-obstacles-finding-vacancies = I do not find jobs or do not know how to apply
facts-obstacles-discrimination = I get no chance because of my name, colour, faith or headscarf
facts-obstacles-search-tools = My CV or letter is not ready
facts-obstacles-labour-market = I do not know how work goes here
facts-obstacles-skills-not-recognised = What I can do does not count here on paper
facts-obstacles-network = I know too few people
facts-obstacles-self-confidence = I do not dare yet
facts-obstacles-transport = It is hard for me to get there
facts-obstacles-administration = My papers are not in order
facts-obstacles-cultural-codes = I do not know the customs here yet
facts-obstacles-choice-of-job = I do not know which work suits me
facts-obstacles-no-vacancies = There is no work for what I can do
facts-obstacles-child-care = I have no care for my child

facts-expectations-sector-experience = Somebody who knows my kind of work
facts-expectations-support = Support and advice
facts-expectations-understand-search = To learn how you look for work here
facts-expectations-networks = To meet new people
facts-expectations-traineeships = To get to know traineeships and training
facts-expectations-interviews = To practise for a job interview
facts-expectations-cv-and-letter = Help with my CV and letter
facts-expectations-choice-of-job = To know which work suits me
facts-expectations-language = To practise Dutch
facts-expectations-workplace-attitude = To know how to behave at work
facts-expectations-institutions = To know who does what in Belgium
facts-expectations-culture = To get to know Belgium and its story

facts-social-problems-none = No, no worries
facts-social-problems-debt = Money and debts
facts-social-problems-legal = Papers, law and authorities
facts-social-problems-housing = My home
facts-social-problems-health = My body
facts-social-problems-mental-health = My mind and my heart
facts-social-problems-child-care = Care for my child
facts-social-problems-violence = Somebody hurts me or makes me afraid
facts-social-problems-disability = A disability
facts-social-problems-other = Something else

facts-reason-of-stay-protection = I asked for protection or received it
facts-reason-of-stay-family = My family is here
facts-reason-of-stay-study = I study
facts-reason-of-stay-work = I came to work
facts-reason-of-stay-eu-citizen = I come from an EU country
facts-reason-of-stay-born-here = I was born here
facts-reason-of-stay-regularised = I was allowed to stay after a long time or for a serious reason
facts-reason-of-stay-other = Another reason

facts-status-belgian = Belgian
facts-status-eu-citizen = EU citizen
facts-status-eu-family = Family of an EU citizen or a Belgian
facts-status-refugee = Recognised refugee
facts-status-subsidiary-protected = Subsidiary protection
facts-status-temporary-protected = Temporary protection
facts-status-asylum-applicant = Asked for asylum, no answer yet
facts-status-family-reunification = Family reunification
facts-status-student = Student
facts-status-search-year = Search year after studies
facts-status-labour-migrant = Came to work
facts-status-long-term-resident = Long in Belgium or in the EU
facts-status-regularised = Regularised
facts-status-stateless = Stateless
facts-status-no-legal-stay = No papers to stay
facts-status-other = Something else

facts-document-a = Card A
facts-document-b = Card B
facts-document-k = Card K
facts-document-l = Card L
facts-document-eu = Card EU
facts-document-eu-plus = Card EU+
facts-document-f = Card F
facts-document-f-plus = Card F+
facts-document-h = Card H
facts-document-m = Card M
facts-document-n = Card N
facts-document-orange-card = Orange card
facts-document-annex-15 = Annex 15
facts-document-annex-19 = Annex 19
facts-document-annex-19ter = Annex 19ter
facts-document-annex-26 = Annex 26
facts-document-annex-35 = Annex 35
facts-document-belgian-id = Belgian identity card
facts-document-other = Another paper
facts-document-none = No paper

facts-stage-none = Nothing is running now
facts-stage-first-instance = First request is running
facts-stage-appeal = In appeal
facts-stage-decided = There is an answer
facts-stage-repeat-application = Asked again

facts-civil-state-single = Alone
facts-civil-state-married = Married
facts-civil-state-cohabiting = I live with a partner
facts-civil-state-divorced = Divorced
facts-civil-state-widowed = My partner has died
facts-civil-state-partner-abroad = My partner is in another country

facts-income-ocmw = Money from the OCMW
facts-income-unemployment = Money because I have no work
facts-income-partner = My partner earns
facts-income-none = I have no money
facts-income-family = My family helps
facts-income-work = My work
facts-income-sickness = Money because I am ill
facts-income-material-aid = Bed, food and help in the reception centre
facts-income-other = Something else

facts-housing-own-rent = I rent myself
facts-housing-social-rent = Social housing
facts-housing-with-family = With family
facts-housing-reception = In a reception centre
facts-housing-local-reception = In a reception house of the OCMW
facts-housing-shelter = In a night shelter or refuge
facts-housing-with-friends = With friends
facts-housing-no-fixed-address = No fixed place
facts-housing-owner = My own house

facts-housing-problems-none = No, it is fine
facts-housing-problems-rent = The rent is too high
facts-housing-problems-size = It is too small
facts-housing-problems-unhealthy = It is damp, cold or not safe
facts-housing-problems-eviction = I may have to leave
facts-housing-problems-guarantee = I cannot pay the deposit
facts-housing-problems-discrimination = They do not want to rent to me

facts-hours-full-time = The whole week, full time
facts-hours-part-time = Part of the week
facts-hours-by-the-day = By the day, through an agency
facts-hours-own-business = My own business
facts-hours-unpaid = Without pay
