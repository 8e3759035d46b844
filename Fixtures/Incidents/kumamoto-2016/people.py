"""Units, staff and volunteers of the kumamoto-2016 drill; called by generate.py.

Every name, number and address is made up. Telephones begin with 090-0000 or 080-0000, which nobody has.
"""

import random

FAMILY = [
    ("山田", "やまだ"), ("佐藤", "さとう"), ("髙橋", "たかはし"), ("田中", "たなか"), ("渡邊", "わたなべ"), ("緒方", "おがた"),
    ("坂本", "さかもと"), ("松本", "まつもと"), ("村上", "むらかみ"), ("古閑", "こが"), ("西村", "にしむら"), ("宮﨑", "みやざき"),
    ("吉田", "よしだ"), ("中村", "なかむら"), ("前田", "まえだ"), ("本田", "ほんだ"), ("上田", "うえだ"), ("後藤", "ごとう"),
    ("木村", "きむら"), ("清田", "きよた"), ("齋藤", "さいとう"), ("岩下", "いわした"), ("甲斐", "かい"), ("藤本", "ふじもと"),
    ("林田", "はやしだ"), ("永田", "ながた"), ("福島", "ふくしま"), ("内田", "うちだ"), ("平野", "ひらの"), ("工藤", "くどう"),
    ("德永", "とくなが"), ("濵田", "はまだ"), ("野口", "のぐち"), ("東", "ひがし"), ("園田", "そのだ"), ("米村", "よねむら"),
    ("赤星", "あかほし"), ("荒木", "あらき"), ("井上", "いのうえ"), ("河野", "かわの"), ("志水", "しみず"), ("竹下", "たけした"),
]
GIVEN = [
    ("花子", "はなこ"), ("健", "けん"), ("美咲", "みさき"), ("大輔", "だいすけ"), ("翔太", "しょうた"), ("陽菜", "ひな"),
    ("一郎", "いちろう"), ("恵子", "けいこ"), ("直樹", "なおき"), ("由美", "ゆみ"), ("拓也", "たくや"), ("彩", "あや"),
    ("誠", "まこと"), ("千尋", "ちひろ"), ("浩二", "こうじ"), ("真理", "まり"), ("亮", "りょう"), ("桃子", "ももこ"),
    ("修", "おさむ"), ("香織", "かおり"), ("悠斗", "ゆうと"), ("結衣", "ゆい"), ("隆", "たかし"), ("典子", "のりこ"),
    ("剛", "つよし"), ("沙織", "さおり"), ("勇気", "ゆうき"), ("明美", "あけみ"), ("哲也", "てつや"), ("優子", "ゆうこ"),
    ("蓮", "れん"), ("葵", "あおい"), ("正人", "まさと"), ("幸", "さち"), ("康平", "こうへい"), ("里奈", "りな"),
]
HALF_KANA = str.maketrans(
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんょゅゃっ",
    "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｮｭｬｯ")

# (code, name, kana, parent)
UNITS = [
    ("u-city", "市災害対策本部", "しさいがいたいさくほんぶ", ""),
    ("u-crisis", "危機管理班", "ききかんりはん", "u-city"),
    ("u-info", "情報班", "じょうほうはん", "u-crisis"),
    ("u-press", "広報班", "こうほうはん", "u-crisis"),
    ("u-goods", "物資班", "ぶっしはん", "u-city"),
    ("u-goods-in", "受入・仕分け係", "うけいれしわけがかり", "u-goods"),
    ("u-goods-out", "配送係", "はいそうがかり", "u-goods"),
    ("u-shelter", "避難所班", "ひなんじょはん", "u-city"),
    ("u-health", "保健・医療班", "ほけんいりょうはん", "u-city"),
    ("u-welfare", "福祉班", "ふくしはん", "u-city"),
    ("u-volunteer", "ボランティア班", "ぼらんてぃあはん", "u-city"),
    ("u-liaison", "応援職員受入班", "おうえんしょくいんうけいれはん", "u-city"),
    ("u-works", "土木・道路班", "どぼくどうろはん", "u-city"),
    ("u-water", "給水班", "きゅうすいはん", "u-city"),
    ("u-finance", "財務・契約班", "ざいむけいやくはん", "u-city"),
    ("u-school", "教育班", "きょういくはん", "u-city"),
    ("u-school-site", "学校施設管理", "がっこうしせつかんり", "u-school"),
]
WARD_UNITS = [
    ("chuo", "中央区", "ちゅうおうく"), ("higashi", "東区", "ひがしく"), ("nishi", "西区", "にしく"),
    ("minami", "南区", "みなみく"), ("kita", "北区", "きたく"),
]
WARD_DESKS = [("general", "総務係", "そうむがかり"), ("shelter", "避難所係", "ひなんじょがかり"), ("health", "保健係", "ほけんがかり")]

STAFF, VOLUNTEERS, IN_TEAMS = 320, 2000, 1600
TEAM_NAMES = [
    "学生ボランティア", "青年会議所", "生活協同組合 有志", "大学 防災サークル", "商工会 青年部", "企業ボランティア", "看護師の会",
    "外国語通訳の会", "炊き出し隊", "がれき片付け隊", "子ども支援の会", "福祉専門学校", "建設業協会 有志", "災害支援ネットワーク",
]
TEAM_PLACES = ["阿蘇", "八代", "菊池", "玉名", "宇城", "福岡", "久留米", "佐賀", "大分", "宮崎", "鹿児島", "長崎", "北九州"]
# (skill, weight, whether it needs a certificate)
SKILLS = [
    ("cleaning", 30, False), ("relief", 28, False), ("logistics", 22, False), ("cooking", 16, False),
    ("general", 40, False), ("vehicle", 8, False), ("civil", 3, False), ("electrical", 3, True), ("plumbing", 2, False),
    ("mechanical", 2, False), ("boat", 1, True), ("climbing", 1, False), ("interpret", 5, False), ("care", 5, True),
    ("nurse", 4, True), ("health", 2, True), ("doctor", 1, True),
]
LANGUAGES = [("", 88), ("英語", 6), ("中国語", 2), ("韓国語", 1), ("ベトナム語", 1), ("ネパール語", 1), ("手話", 1)]
STAFF_DUTIES = ["班長", "副班長", "主査", "主任", "係員", "係員", "係員", "保健師", "連絡員"]

UNIT_HEADER = ["部署コード", "部署名", "かな", "上位部署コード", "電話"]
STAFF_HEADER = ["職員番号", "氏名", "かな", "部署コード", "担当", "電話", "メール", "言語", "技能", "資格", "資格番号", "資格期限"]
VOLUNTEER_HEADER = [
    "受付番号", "氏名", "かな", "団体コード", "団体名", "リーダー", "電話", "メール", "緯度", "経度", "言語", "技能", "資格", "資格番号",
    "資格期限", "参加開始日", "参加終了日", "開始時刻", "終了時刻",
]


def weighted(rng, pairs):
    mark = rng.randrange(sum(pair[1] for pair in pairs))
    for pair in pairs:
        mark -= pair[1]
        if mark < 0:
            return pair
    raise AssertionError


def units():
    rows = [[code, name, kana, parent, f"096-000-{1000 + 10 * index}"]
            for index, (code, name, kana, parent) in enumerate(UNITS)]
    for number, (ward, name, kana) in enumerate(WARD_UNITS):
        rows.append([f"u-{ward}", f"{name}役所", f"{kana}やくしょ", "u-city", f"096-000-{2000 + 100 * number}"])
        for desk, title, reading in WARD_DESKS:
            rows.append([f"u-{ward}-{desk}", f"{name} {title}", f"{kana} {reading}", f"u-{ward}", ""])
    return rows


def person(rng):
    """A name and its reading, written as people write it: mostly hiragana, sometimes katakana or half width."""
    family, given = rng.choice(FAMILY), rng.choice(GIVEN)
    kana = f"{family[1]} {given[1]}"
    style = rng.randrange(10)
    if style == 0 and not any(letter in kana for letter in "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ"):
        kana = kana.translate(HALF_KANA)
    elif style in (1, 2):
        kana = "".join(chr(ord(letter) + 0x60) if "ぁ" <= letter <= "ゖ" else letter for letter in kana)
    return f"{family[0]} {given[0]}", kana


def certificate(rng, week, skill, number):
    """Some run out within days of the drill, most later, some never."""
    name, _, needed = skill
    if not needed or rng.randrange(10) == 0:
        return ["", "", ""]
    kind = rng.randrange(10)
    if kind == 0:
        expires = week.day(9 + rng.randrange(1, 8)).isoformat()
    elif kind <= 3 and name in ("doctor", "nurse", "health", "care"):
        expires = ""
    else:
        expires = week.day(60 + rng.randrange(1500)).isoformat()
    return [name, f"第{100000 + 37 * number}号", expires]


def staff(rng, week, listed):
    desks = [row[0] for row in listed if row[0] != "u-city"]
    rows = []
    for number in range(1, STAFF + 1):
        name, kana = person(rng)
        unit = "u-school-site" if number % 8 == 0 else rng.choice(desks)
        duty = rng.choice(["校長", "教頭", "用務員"]) if unit == "u-school-site" else rng.choice(STAFF_DUTIES)
        skill = ("health", 1, True) if duty == "保健師" else weighted(rng, SKILLS)
        rows.append([
            f"s-{number:04d}", name, kana, unit, duty, f"090-0000-{number:04d}", f"s{number:04d}@city.example.jp",
            weighted(rng, LANGUAGES)[0], skill[0]] + certificate(rng, week, skill, number))
    return rows


def volunteers(rng, week):
    teams, count = [], 0
    while count < IN_TEAMS:
        rest = IN_TEAMS - count
        size = rest if rest <= 50 else min(rng.randrange(30, 51), rest - 30)
        code = f"team-{len(teams) + 1:02d}"
        teams.append((code, f"{rng.choice(TEAM_PLACES)} {rng.choice(TEAM_NAMES)} {len(teams) + 1}", size))
        count += size
    places = [team for team in teams for _ in range(team[2])] + [None] * (VOLUNTEERS - count)
    leads, rows, team_days = set(), [], {}
    for number, team in enumerate(places, 1):
        rows.append(volunteer(rng, week, number, team, leads, team_days))
    return rows, teams


def volunteer(rng, week, number, team, leads, team_days):
    name, kana = person(rng)
    skill = weighted(rng, SKILLS)
    second = weighted(rng, SKILLS)[0]
    first = rng.randrange(2, 9)
    days = (first, first + rng.randrange(0, 4))
    if team:
        days = team_days.setdefault(team[0], days)
    leader = bool(team) and team[0] not in leads
    if leader:
        leads.add(team[0])
    hours = rng.choice([("9:00", "16:00"), ("8:30", "17:00"), ("", ""), ("13:00", "18:00")])
    home = (32_600_000 + rng.randrange(400_000), 130_600_000 + rng.randrange(300_000))
    return [
        f"v-{number:04d}", name, kana, team[0] if team else "", team[1] if team else "", "○" if leader else "",
        f"080-0000-{number:04d}", f"v{number:04d}@example.jp" if rng.randrange(3) else "",
        f"{home[0] // 1_000_000}.{home[0] % 1_000_000:06d}", f"{home[1] // 1_000_000}.{home[1] % 1_000_000:06d}",
        weighted(rng, LANGUAGES)[0], skill[0] if skill[0] == second else f"{skill[0]}、{second}",
    ] + certificate(rng, week, skill, number) + [
        week.day(days[0]).isoformat(), week.day(days[1]).isoformat(), hours[0], hours[1]]


def sheets(week):
    """The three lists as (header, rows), and the teams as (code, name, size)."""
    listed = units()
    helpers, teams = volunteers(random.Random("kumamoto-2016 volunteers"), week)
    employed = staff(random.Random("kumamoto-2016 staff"), week, listed)
    check(listed, employed, helpers, teams)
    return (UNIT_HEADER, listed), (STAFF_HEADER, employed), (VOLUNTEER_HEADER, helpers)


def check(listed, employed, helpers, teams):
    """The counts this drill promises."""
    codes = {row[0] for row in listed}
    assert all(row[3] in codes for row in listed if row[3]) and all(row[3] in codes for row in employed)
    assert len({row[0] for row in employed}) == STAFF and len({row[0] for row in helpers}) == VOLUNTEERS
    assert all(30 <= size <= 50 for _, _, size in teams) and sum(size for _, _, size in teams) == IN_TEAMS
    assert sum(row[5] == "○" for row in helpers) == len(teams)
    assert len({row[6] for row in helpers}) == VOLUNTEERS
