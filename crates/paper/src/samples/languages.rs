//! The words of the sample cards in the languages we print.

use crate::Direction;

/// Language tag, direction and some words in that language, each with its Dutch.
pub struct Words {
    pub lang: &'static str,
    pub dir: Direction,
    pub title: &'static str,
    pub step: [&'static str; 6],
    pub what: &'static str,
    pub day: [&'static str; 2],
    pub when: &'static str,
    pub help: &'static str,
    pub people: &'static str,
    pub role: &'static str,
    pub hint: &'static str,
    pub small: &'static str,
}

pub const DUTCH: Words = Words {
    lang: "nl",
    dir: Direction::Ltr,
    title: "Het pad van Amina",
    step: ["Papieren", "Gesprek", "Nederlands", "Werken en leren", "Werk zoeken", "Jouw werk"],
    what: "Ga naar de Nederlandse les",
    day: ["di", "nov"],
    when: "dinsdag 24 november, 9.30 uur",
    help: "Liever praten? Bel gratis. Er is een tolk.",
    people: "Zij helpen jou",
    role: "je begeleider",
    hint: "Scan of typ deze code. Zo vind je jouw pad terug. Je hebt geen account nodig.",
    small: "Op deze kaart staat niets over je verblijf. Kaart kwijt? Zeg het aan Sofie: de code stopt dan.",
};

/// What the cards of the tests say. Checked for plausible letters, not by native speakers.
#[rustfmt::skip]
pub const LANGUAGES: [Words; 13] = [
    DUTCH,
    Words { lang: "en", title: "Amina’s path", step: ["Papers", "Conversation", "Dutch", "Work and learn", "Look for work", "Your job"], what: "Go to the Dutch class", day: ["Tue", "Nov"], when: "Tuesday 24 November, 9.30", help: "Rather talk? Call for free.", people: "They help you", role: "your counsellor", hint: "Scan or type this code.", small: "This card says nothing about your stay.", ..DUTCH },
    Words { lang: "fr", title: "Le chemin d’Amina", step: ["Papiers", "Entretien", "Néerlandais", "Travailler et apprendre", "Chercher du travail", "Votre emploi"], what: "Allez au cours de néerlandais", day: ["mar", "nov"], when: "mardi 24 novembre, 9 h 30", help: "Envie de parler ? Appelez gratuitement.", people: "Ils vous aident", role: "votre accompagnatrice", hint: "Scannez ou tapez ce code.", small: "Cette carte ne dit rien de votre séjour.", ..DUTCH },
    Words { lang: "ar", dir: Direction::Rtl, title: "طريق أمينة إلى العمل", step: ["الأوراق", "المقابلة", "اللغة الهولندية", "العمل والتعلّم", "البحث عن عمل", "عملكِ"], what: "اذهبي إلى درس اللغة الهولندية", day: ["الثلاثاء", "نوفمبر"], when: "الثلاثاء 24 نوفمبر، الساعة 9.30", help: "تفضّلين الكلام؟ اتصلي مجانًا. يوجد مترجم.", people: "هم يساعدونكِ", role: "مرافقتكِ", hint: "امسحي الرمز أو اكتبيه. هكذا تجدين طريقكِ من جديد. لا حاجة إلى حساب.", small: "لا تذكر هذه البطاقة شيئًا عن إقامتكِ. هل ضاعت البطاقة؟ أخبري صوفي: عندها يتوقف الرمز." },
    Words { lang: "fa-AF", dir: Direction::Rtl, title: "راه امینه به سوی کار", step: ["اسناد", "گفتگو", "زبان هالندی", "کار و آموزش", "جستجوی کار", "کار شما"], what: "به صنف زبان هالندی بروید", day: ["سه‌شنبه", "نوامبر"], when: "سه‌شنبه ۲۴ نوامبر، ساعت 9.30", help: "می‌خواهید صحبت کنید؟ رایگان زنگ بزنید.", people: "این‌ها به شما کمک می‌کنند", role: "مشاور شما", hint: "این کد را اسکن یا تایپ کنید.", small: "در این کارت چیزی دربارهٔ اقامت شما نیست." },
    Words { lang: "ps", dir: Direction::Rtl, title: "د امینې لار کار ته", step: ["اسناد", "خبرې اترې", "هالنډي ژبه", "کار او زده کړه", "د کار لټون", "ستاسو دنده"], what: "د هالنډي ژبې ټولګي ته لاړ شئ", day: ["سه‌شنبه", "نومبر"], when: "سه‌شنبه 24 نومبر، 9.30 بجې", help: "غواړئ خبرې وکړئ؟ وړیا زنګ ووهئ.", people: "دوی ستاسو مرسته کوي", role: "ستاسو لارښود", hint: "دا کوډ سکن یا ولیکئ.", small: "پر دې کارت ستاسو د استوګنې په اړه څه نه دي لیکل شوي." },
    Words { lang: "ti", title: "መንገዲ ኣሚና ናብ ስራሕ", step: ["ሰነዳት", "ዝርርብ", "ቋንቋ ሆላንድ", "ምስራሕን ምምሃርን", "ስራሕ ምድላይ", "ስራሕኪ"], what: "ናብ ክፍሊ ቋንቋ ሆላንድ ኪዲ", day: ["ሰሉስ", "ሕዳር"], when: "ሰሉስ 24 ሕዳር፡ ሰዓት 9.30", help: "ክትዛረቢ ትደልዪ፧ ብነጻ ደውሊ።", people: "ንሳቶም ይሕግዙኺ", role: "መማኽርትኺ", hint: "ነዚ ኮድ ስካን ግበርዮ ወይ ጽሓፍዮ።", small: "ኣብዚ ካርድ ብዛዕባ መንበሪኺ ዝኾነ ነገር የለን።", ..DUTCH },
    Words { lang: "uk", title: "Шлях Аміни до роботи", step: ["Документи", "Розмова", "Нідерландська мова", "Робота й навчання", "Пошук роботи", "Ваша робота"], what: "Ідіть на урок нідерландської", day: ["вт", "лист"], when: "вівторок 24 листопада, 9.30", help: "Хочете поговорити? Дзвоніть безкоштовно.", people: "Вони вам допомагають", role: "ваша консультантка", hint: "Скануйте або введіть цей код.", small: "На цій картці нічого не сказано про ваше перебування.", ..DUTCH },
    Words { lang: "ru", title: "Путь Амины к работе", step: ["Документы", "Беседа", "Нидерландский язык", "Работа и учёба", "Поиск работы", "Ваша работа"], what: "Идите на урок нидерландского", day: ["вт", "нояб"], when: "вторник 24 ноября, 9.30", help: "Хотите поговорить? Звоните бесплатно.", people: "Они вам помогают", role: "ваш консультант", hint: "Сканируйте или введите этот код.", small: "На этой карточке ничего не сказано о вашем пребывании.", ..DUTCH },
    Words { lang: "tr", title: "Amina’nın işe giden yolu", step: ["Belgeler", "Görüşme", "Felemenkçe", "Çalış ve öğren", "İş arama", "Senin işin"], what: "Felemenkçe dersine git", day: ["Sal", "Kas"], when: "24 Kasım Salı, saat 9.30", help: "Konuşmak mı istiyorsun? Ücretsiz ara.", people: "Sana yardım edenler", role: "danışmanın", hint: "Bu kodu tara ya da yaz.", small: "Bu kartta oturumun hakkında hiçbir şey yazmaz.", ..DUTCH },
    Words { lang: "so", title: "Jidka Amina ee shaqada", step: ["Waraaqaha", "Wadahadal", "Luqadda Holandiska", "Shaqee oo baro", "Shaqo raadin", "Shaqadaada"], what: "Aad fasalka Holandiska", day: ["Tal", "Nof"], when: "Talaado 24 Nofembar, 9.30", help: "Ma doonaysaa inaad hadasho? Soo wac bilaash.", people: "Way ku caawinayaan", role: "la-taliyahaaga", hint: "Iskaan garee ama qor koodhkan.", small: "Kaarkan waxba kagama qorna joogitaankaaga.", ..DUTCH },
    Words { lang: "bg", title: "Пътят на Амина към работа", step: ["Документи", "Разговор", "Нидерландски език", "Работа и учене", "Търсене на работа", "Вашата работа"], what: "Идете на урока по нидерландски", day: ["вт", "ное"], when: "вторник, 24 ноември, 9.30", help: "Искате да говорите? Обадете се безплатно.", people: "Те ви помагат", role: "вашият консултант", hint: "Сканирайте или въведете този код.", small: "На тази карта няма нищо за вашия престой.", ..DUTCH },
    Words { lang: "ro", title: "Drumul Aminei spre muncă", step: ["Acte", "Discuție", "Limba neerlandeză", "Muncă și învățare", "Căutare de muncă", "Munca ta"], what: "Mergi la lecția de neerlandeză", day: ["mar", "nov"], when: "marți, 24 noiembrie, 9.30", help: "Vrei să vorbești? Sună gratuit.", people: "Ei te ajută", role: "consiliera ta", hint: "Scanează sau tastează acest cod.", small: "Pe acest card nu scrie nimic despre șederea ta.", ..DUTCH },
];
