"""What NPOs, companies, public bodies and citizens offer in the week of the drill. All of it is made up."""

import random

from draw import pick

HEADER = ["申し出番号", "種別", "内容", "品目コード", "数量", "単位", "入数", "賞味期限", "使途", "積載kg", "運転手", "場所", "開始日", "終了日",
          "申出者", "区分", "連絡先", "備考"]
# How many offers come on 16 to 22 April: few at first, then more than anybody can answer, then fewer.
A_DAY = [12, 34, 46, 42, 30, 22, 14]
# (kind of giver, how often of 100, what they give with how often of 100)
GIVERS = [
    ("企業", 38, [("物資", 70), ("車両", 14), ("資金", 12), ("人手", 4)]),
    ("NPO", 22, [("人手", 46), ("物資", 34), ("車両", 12), ("資金", 8)]),
    ("個人", 30, [("物資", 66), ("人手", 14), ("資金", 20)]),
    ("自治体", 10, [("物資", 78), ("車両", 12), ("人手", 10)]),
]
# Item, cases of a company, and what a citizen would send of it.
GOODS = [
    ("water-500ml", (40, 600), (1, 4)), ("water-2l", (40, 500), (1, 6)), ("bread", (20, 200), (1, 3)),
    ("alpha-rice", (20, 160), (1, 2)), ("cup-noodles", (50, 700), (1, 5)), ("retort", (20, 160), (1, 3)),
    ("blanket", (20, 200), (1, 2)), ("toilet-paper", (20, 200), (1, 3)), ("diaper-baby", (5, 60), (1, 2)),
    ("diaper-adult", (5, 50), (1, 2)), ("napkin", (5, 60), (1, 2)), ("mask", (5, 60), (1, 3)),
    ("wet-tissue", (10, 100), (1, 3)), ("disinfectant", (5, 40), (1, 1)), ("towel", (5, 80), (1, 4)),
    ("underwear-women", (2, 20), (1, 1)), ("underwear-men", (2, 20), (1, 1)), ("socks", (2, 16), (1, 2)),
    ("cardboard-bed", (10, 80), (1, 1)), ("partition", (10, 60), (1, 1)), ("batteries", (4, 40), (1, 2)),
    ("phone-charger", (1, 10), (1, 1)), ("tarp", (10, 90), (1, 2)),
]
# What has a date on it.
KEEPS = {"water-500ml", "water-2l", "bread", "alpha-rice", "cup-noodles", "retort", "mask", "wet-tissue", "disinfectant"}
# What people send that is in no catalogue.
OTHERS = ["千羽鶴", "古着（段ボール）", "手作りのお菓子", "応援の寄せ書き", "ぬいぐるみ", "中古の布団"]
SURNAMES = ["阿部", "石井", "内田", "遠藤", "岡本", "加藤", "木村", "小林", "坂本", "清水", "高橋", "中村", "西田", "橋本", "松本"]
COMPANIES = ["若葉フーズ", "みなと運輸", "青空製紙", "つばめ商事", "大空ドラッグ", "高千穂飲料", "有明物産", "阿蘇製パン", "白川倉庫", "球磨電設"]
NPOS = ["きずな支援の会", "災害支援ネット九州", "こども居場所の会", "炊き出し隊あおぞら", "車中泊を支える会", "まごころ福祉の会"]
CITIES = ["福岡市", "北九州市", "鹿児島市", "宮崎市", "大分市", "長崎市", "佐賀市", "広島市"]


def giver(rng, kind, number):
    """A name, and a telephone that nobody has."""
    name = {"企業": f"{rng.choice(COMPANIES)}株式会社", "NPO": f"NPO法人 {rng.choice(NPOS)}",
            "個人": f"{rng.choice(SURNAMES)} {rng.choice(['健', '恵', '学', '薫', '翼'])}", "自治体": rng.choice(CITIES)}[kind]
    return name, f"080-0001-{number:04d}"


def goods(rng, week, items, kind, day):
    """By the case, now and then by the piece, and from citizens sometimes what nobody asked for."""
    if kind == "個人" and rng.randrange(3) == 0:
        return [rng.choice(OTHERS), "", str(rng.randint(1, 3)), "箱", "", "", "", "", ""]
    code, many, few = rng.choice(GOODS)
    packs = items[code]["入数"].split("|")
    pack = packs[0] if packs[0] and rng.randrange(5) else ""
    low, high = few if kind == "個人" else many
    unit, count = ("箱", rng.randint(low, high)) if pack else ("個", rng.randint(low, high) * 20)
    shelf = code in KEEPS and rng.randrange(2)
    expiry = week.day(day + rng.randint(3, 200)).isoformat() if shelf else ""
    known = code if rng.randrange(10) else ""
    return [items[code]["品名"], known, str(count), unit, pack if unit == "箱" else "", expiry, "", "", ""]


def thing(rng, week, items, what, kind, day):
    if what == "物資":
        return goods(rng, week, items, kind, day)
    if what == "人手":
        heads = 1 if kind == "個人" else rng.randint(3, 40)
        return [rng.choice(["炊き出し", "仕分け・荷下ろし", "避難所の手伝い", "片付け"]), "", str(heads), "", "", "", "", "", ""]
    if what == "資金":
        yen = rng.randint(1, 30) * 10_000 if kind == "個人" else rng.randint(5, 500) * 100_000
        purpose = pick(rng, [("義援金", 50), ("支援金", 25), ("寄付金", 25)])
        return [f"{purpose}", "", str(yen), "", "", "", purpose, "", ""]
    tons = rng.choice([2_000, 4_000, 10_000])
    return [f"トラック（{tons // 1000}t車）", "", str(rng.randint(1, 6)), "", "", "", "", str(tons), rng.choice(["あり", "なし"])]


def sheet(week, items):
    """Header and rows, in the order in which they come in; the first day of an offer is the day on which it is made."""
    rng = random.Random("kumamoto-2016 offers")
    rows = []
    for index, count in enumerate(A_DAY):
        day = index + 2
        for _ in range(count):
            kind = pick(rng, [(name, weight) for name, weight, _ in GIVERS])
            what = pick(rng, next(things for name, _, things in GIVERS if name == kind))
            name, contact = giver(rng, kind, len(rows) + 1)
            place = name if kind == "自治体" else f"{rng.choice(CITIES)}{rng.choice(['', '（運びます）', '（取りに来てください）'])}"
            until = week.day(day + rng.randint(10, 30)).isoformat()
            rows.append([f"of-{len(rows) + 1:04d}", what, *thing(rng, week, items, what, kind, day), place,
                         week.day(day).isoformat(), until, name, kind, contact, ""])
    check(rows, items)
    return HEADER, rows


def check(rows, items):
    assert len(rows) == sum(A_DAY) and len({row[0] for row in rows}) == len(rows)
    assert {row[1] for row in rows} == {"物資", "人手", "資金", "車両"}
    assert {row[15] for row in rows} == {"企業", "NPO", "個人", "自治体"}
    assert all(len(row) == len(HEADER) for row in rows)
    assert all(row[3] == "" or row[3] in items for row in rows)
    assert all(int(row[4]) > 0 for row in rows) and all(row[12] <= row[13] for row in rows)
