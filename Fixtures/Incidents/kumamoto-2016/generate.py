#!/usr/bin/env python3
"""Writes the sheets of the kumamoto-2016 drill.

Everything here is made up after public figures; README.md says which figure comes from where.
The same call writes the same bytes on every machine: one fixed seed, whole numbers only.

    python3 generate.py                                     # rewrites the sheets beside this file
    python3 generate.py --out /tmp/drill --first-day 2026-11-19
                                                            # the same week, moved to other dates
"""

import argparse
import csv
import datetime
import io
import pathlib
import random

import offers as gifts
import people as persons
from draw import pick

HERE = pathlib.Path(__file__).resolve().parent
CATALOGUE = HERE.parents[1] / "Rules" / "catalogue.csv"

DESIGNATED, UNDESIGNATED = 267, 185
PEOPLE, PEOPLE_UNDESIGNATED = 110_000, 36_000
PUBLIC_FIRST_DAY = datetime.date(2016, 4, 14)
# People in the city's shelters on 16 to 22 April. Only the peak (17 April) is public; the rest is interpolated.
CITY_PEOPLE = [85_000, 110_000, 94_400, 81_000, 69_500, 59_600, 51_100]

# Ward: (latitude, longitude) of the middle and the half axes of an ellipse inside it, in microdegrees.
WARDS = {
    "中央区": (32_800_000, 130_718_000, 17_000, 22_000),
    "東区": (32_800_000, 130_775_000, 30_000, 26_000),
    "西区": (32_795_000, 130_672_000, 28_000, 20_000),
    "南区": (32_725_000, 130_695_000, 36_000, 43_000),
    "北区": (32_870_000, 130_705_000, 42_000, 38_000),
}
WARD_SHARES = {"中央区": (58, 30), "東区": (62, 52), "西区": (42, 24), "南区": (52, 43), "北区": (53, 36)}

FIRST = [
    ("若", "ワカ"), ("桜", "サクラ"), ("清", "キヨ"), ("竹", "タケ"), ("梅", "ウメ"), ("松", "マツ"), ("楠", "クス"),
    ("葉", "ハ"), ("高", "タカ"), ("長", "ナガ"), ("花", "ハナ"), ("泉", "イズミ"), ("石", "イシ"), ("藤", "フジ"),
    ("福", "フク"), ("朝", "アサ"), ("栗", "クリ"), ("柳", "ヤナギ"), ("菊", "キク"), ("杉", "スギ"), ("萩", "ハギ"),
    ("椿", "ツバキ"), ("稲", "イナ"), ("鶴", "ツル"),
]
SECOND = [
    ("原", "バル"), ("川", "ガワ"), ("坂", "ザカ"), ("木", "ギ"), ("尾", "オ"), ("瀬", "セ"), ("塚", "ヅカ"),
    ("迫", "サコ"), ("丸", "マル"), ("里", "ザト"),
]
# (name after the district, kana, capacity from, to, designation)
DESIGNATED_KINDS = [
    ("小学校", "ショウガッコウ", 300, 900, "指定避難所"),
    ("中学校", "チュウガッコウ", 350, 1000, "指定避難所"),
    ("公民館", "コウミンカン", 60, 220, "指定避難所"),
    ("コミュニティセンター", "コミュニティセンター", 60, 180, "指定避難所"),
    ("地域センター", "チイキセンター", 50, 160, "指定避難所"),
    ("高等学校", "コウトウガッコウ", 400, 1200, "指定避難所"),
    ("体育館", "タイイクカン", 250, 700, "指定避難所"),
    ("老人福祉センター", "ロウジンフクシセンター", 30, 80, "福祉避難所"),
    ("総合スポーツセンター", "ソウゴウスポーツセンター", 600, 1500, "指定避難所"),
    ("障がい者支援センター", "ショウガイシャシエンセンター", 20, 60, "福祉避難所"),
    ("児童館", "ジドウカン", 40, 100, "指定避難所"),
    ("市民ホール", "シミンホール", 200, 500, "指定避難所"),
]
KIND_SHARES = [24, 13, 15, 13, 9, 5, 5, 5, 2, 3, 4, 2]
UNDESIGNATED_KINDS = [
    ("中央公園（自主避難）", "チュウオウコウエン"),
    ("運動広場駐車場（車中泊）", "ウンドウヒロバチュウシャジョウ"),
    ("ショッピングプラザ駐車場（車中泊）", "ショッピングプラザチュウシャジョウ"),
    ("自治公民館", "ジチコウミンカン"),
    ("保育園", "ホイクエン"),
    ("農業用ハウス", "ノウギョウヨウハウス"),
    ("製作所 社員駐車場（車中泊）", "セイサクショシャインチュウシャジョウ"),
    ("神社境内", "ジンジャケイダイ"),
    ("団地集会所", "ダンチシュウカイジョ"),
    ("児童公園（自主避難）", "ジドウコウエン"),
    ("運送 倉庫", "ウンソウソウコ"),
    ("大学グラウンド（車中泊）", "ダイガクグラウンド"),
]
TEMPLES = [
    ("光明寺", "コウミョウジ"), ("正福寺", "ショウフクジ"), ("西蓮寺", "サイレンジ"), ("円徳寺", "エントクジ"),
    ("浄安寺", "ジョウアンジ"), ("妙昌寺", "ミョウショウジ"), ("法泉寺", "ホウセンジ"), ("願生寺", "ガンショウジ"),
]
# The same name in two wards, on purpose.
HOMONYMS = [
    ("中央公民館", "チュウオウコウミンカン", "南区", "北区"),
    ("桜が丘小学校", "サクラガオカショウガッコウ", "東区", "北区"),
    ("ふれあい会館", "フレアイカイカン", "中央区", "西区"),
]
DEPOTS = [
    ("depot-plan-east", "熊本東部総合物流ターミナル", "クマモトトウブソウゴウブツリュウターミナル", "東区",
     32_789_400, 130_788_200, "受入不可"),
    ("depot-plan-north", "北部広域防災倉庫", "ホクブコウイキボウサイソウコ", "北区", 32_871_300, 130_712_800, "受入不可"),
    ("depot-plan-south", "南部卸売市場 集配棟", "ナンブオロシウリシジョウシュウハイトウ", "南区",
     32_744_100, 130_711_900, "受入不可"),
    ("depot-stadium", "県民総合運動公園陸上競技場（うまかな・よかなスタジアム）",
     "ケンミンソウゴウウンドウコウエンリクジョウキョウギジョウ", "東区", 32_822_600, 130_783_100, "開設"),
    ("depot-south", "南区物流支援拠点（民間倉庫）", "ミナミクブツリュウシエンキョテン", "南区",
     32_731_500, 130_690_700, "開設"),
]


class Week:
    """The dates of the drill: those of 2016, or the same week moved."""

    def __init__(self, first_day):
        self.first_day = first_day

    def day(self, offset):
        return self.first_day + datetime.timedelta(days=offset)

    def moment(self, offset, minutes):
        day = self.day(offset + minutes // 1440)
        return f"{day.isoformat()}T{minutes % 1440 // 60:02d}:{minutes % 60:02d}:00+09:00"


def apportion(total, weights):
    """Whole numbers that add up to total, by largest remainder, at least 1 each."""
    rest, whole = total - len(weights), sum(weights)
    parts = [1 + rest * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda i: (-(rest * weights[i] % whole), i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def catalogue():
    with open(CATALOGUE, encoding="utf-8-sig", newline="") as file:
        return {row["品目コード"]: row for row in csv.DictReader(file)}


def degrees(microdegrees):
    return f"{microdegrees // 1_000_000}.{microdegrees % 1_000_000:06d}"


# Sites


def spot(rng, ward, middle=None):
    """A place inside the ward's ellipse, near the middle of a district when there is one."""
    latitude, longitude, high, wide = WARDS[ward]
    while True:
        if middle is None:
            y, x = latitude + rng.randint(-high, high), longitude + rng.randint(-wide, wide)
        else:
            y, x = middle[0] + rng.randint(-3_000, 3_000), middle[1] + rng.randint(-3_000, 3_000)
        inside = ((y - latitude) * wide) ** 2 + ((x - longitude) * high) ** 2 <= (high * wide) ** 2
        if inside:
            return y, x


def districts(rng):
    """Invented districts, dealt to the wards: name, kana, middle."""
    names = [(a + b, kana_a + kana_b) for a, kana_a in FIRST for b, kana_b in SECOND]
    rng.shuffle(names)
    dealt, at = {}, 0
    for ward in WARDS:
        count = 36
        dealt[ward] = [(name, kana, spot(rng, ward)) for name, kana in names[at : at + count]]
        at += count
    return dealt


def capacity(rng, low, high):
    """Some registers do not say: empty is unknown, not 0."""
    return "" if rng.randrange(9) == 0 else str(rng.randint(low // 10, high // 10) * 10)


def site(rng, code, ward, name, kana, district, room, designation):
    y, x = spot(rng, ward, district[2])
    address = f"熊本市{ward}{district[0]}{rng.randint(1, 6)}丁目{rng.randint(1, 28)}番{rng.randint(1, 30)}号"
    return [code, "避難所", name, kana, ward, address, degrees(y), degrees(x), room, designation, "開設"]


def designated_sites(rng, dealt):
    used, rows = set(), []
    doubles = [(name, kana, ward) for name, kana, *wards in HOMONYMS for ward in wards]
    for ward, (count, _) in WARD_SHARES.items():
        for name, kana, _ in [double for double in doubles if double[2] == ward]:
            rows.append((ward, name, kana, rng.choice(dealt[ward]), capacity(rng, 100, 600), "指定避難所"))
            count -= 1
        while count:
            district = rng.choice(dealt[ward])
            ending, kana, low, high, designation = pick(rng, list(zip(DESIGNATED_KINDS, KIND_SHARES)))
            if district[0] + ending in used:
                continue
            used.add(district[0] + ending)
            room = capacity(rng, low, high)
            rows.append((ward, district[0] + ending, district[1] + kana, district, room, designation))
            count -= 1
    return rows


def undesignated_sites(rng, dealt):
    used, rows = set(), []
    for ward, (_, count) in WARD_SHARES.items():
        while count:
            district = rng.choice(dealt[ward])
            if rng.randrange(10) == 0:
                temple = rng.choice(TEMPLES)
                name, kana = f"{temple[0]}（{district[0]}）", f"{temple[1]} {district[1]}"
            else:
                ending = rng.choice(UNDESIGNATED_KINDS)
                name, kana = district[0] + ending[0], district[1] + ending[1]
            if name in used:
                continue
            used.add(name)
            room = str(rng.randint(3, 40) * 10) if rng.randrange(5) == 0 else ""
            rows.append((ward, name, kana, district, room, "指定外"))
            count -= 1
    return rows


def sites(rng):
    dealt = districts(rng)
    known = designated_sites(rng, dealt) + undesignated_sites(rng, dealt)
    rows = [
        site(rng, f"k-{number:04d}", ward, name, kana, district, room, designation)
        for number, (ward, name, kana, district, room, designation) in enumerate(known, 1)
    ]
    for code, name, kana, ward, y, x, status in DEPOTS:
        rows.append([code, "物資拠点", name, kana, ward, f"熊本市{ward}", degrees(y), degrees(x), "", "", status])
    return rows


# Headcounts

# Column: (people of 1,000, how often of 100 it is unknown at designated and at other sites)
SHARES = {
    "乳児": (14, 25, 60),
    "幼児": (42, 30, 65),
    "児童生徒": (95, 30, 65),
    "高齢者": (275, 20, 50),
    "妊産婦": (7, 35, 70),
    "要介護3以上": (14, 40, 80),
    "障害者": (35, 50, 85),
    "外国人": (7, 55, 80),
}
HEADCOUNT_HEADER = ["施設コード", "観測日時", "避難者数", *SHARES, "自主避難者", "世帯数"]


def peak_people(rng):
    """People per site at the peak: few large sites, many small ones."""

    def skewed():
        return rng.randint(10, 60) * rng.randint(10, 60) * rng.randint(10, 40)

    known = apportion(PEOPLE - PEOPLE_UNDESIGNATED, [skewed() for _ in range(DESIGNATED)])
    return known + apportion(PEOPLE_UNDESIGNATED, [skewed() for _ in range(UNDESIGNATED)])


def categories(rng, total, designated):
    cells, rest = [], total
    for name, (share, unknown, unknown_elsewhere) in SHARES.items():
        part = min((total * share * rng.randint(70, 130) + rng.randrange(100_000)) // 100_000, total)
        if name in ("乳児", "幼児", "児童生徒", "高齢者"):
            part = min(part, rest)
            rest -= part
        cells.append("" if rng.randrange(100) < (unknown if designated else unknown_elsewhere) else str(part))
    return cells


def headcount(rng, code, moment, total, designated):
    voluntary = "" if rng.randrange(100) < 70 else str(total * rng.randint(5, 60) // 100)
    households = "" if rng.randrange(100) < 35 else str(max(1, total * rng.randint(36, 48) // 100))
    return [code, moment, str(total), *categories(rng, total, designated), voluntary, households]


def headcounts(rng, week, people):
    def is_designated(i):
        return i < DESIGNATED

    rows = [
        headcount(rng, f"k-{i + 1:04d}", week.moment(3, 480 + rng.randrange(25) * 5), total, is_designated(i))
        for i, total in enumerate(people)
    ]
    for offset, start, every, low, high in [(3, 1080, 3, 95, 125), (5, 470, 5, 60, 90)]:
        for i, total in enumerate(people):
            if rng.randrange(every) == 0:
                later = max(1, total * rng.randint(low, high) // 100)
                moment = week.moment(offset, start + rng.randrange(30) * 5)
                rows.append(headcount(rng, f"k-{i + 1:04d}", moment, later, is_designated(i)))
    return rows


# Stock

# Item: cases in all, lots, shelf life. h: hours or days, w: weeks, m: months, y: years, -: none.
STADIUM = {
    "water-500ml": (1900, 7, "y"), "water-2l": (2400, 6, "y"), "tea-500ml": (620, 3, "m"), "water-bag": (45, 1, "-"),
    "alpha-rice": (640, 6, "y"), "bread": (900, 5, "h"), "bread-canned": (310, 3, "y"), "onigiri": (420, 4, "h"),
    "bento": (60, 2, "h"), "cup-noodles": (2900, 2, "m"), "retort": (520, 4, "m"), "canned-food": (240, 3, "y"),
    "biscuits": (130, 2, "y"), "soft-food": (36, 2, "m"), "allergy-food": (8, 1, "m"), "baby-food": (46, 2, "m"),
    "milk-powder": (28, 2, "m"), "milk-allergy": (3, 1, "m"), "baby-bottle": (9, 1, "y"), "supplement": (700, 3, "w"),
    "blanket": (1350, 3, "-"), "futon": (60, 1, "-"), "cardboard-bed": (120, 1, "-"), "partition": (90, 1, "-"),
    "tent-indoor": (35, 1, "-"), "tarp": (410, 2, "-"), "mat": (95, 1, "-"), "toilet-portable": (820, 4, "y"),
    "toilet-stand": (70, 1, "-"), "toilet-paper": (930, 3, "-"), "napkin": (64, 3, "-"), "diaper-baby": (48, 2, "-"),
    "diaper-baby-s": (22, 1, "-"), "diaper-baby-m": (41, 2, "-"), "diaper-baby-l": (37, 2, "-"),
    "baby-wipes": (60, 1, "-"), "diaper-adult": (52, 2, "-"), "diaper-adult-pad": (33, 1, "-"), "mask": (180, 3, "y"),
    "disinfectant": (75, 2, "m"), "soap": (58, 1, "y"), "toothbrush": (110, 2, "-"), "wet-tissue": (190, 2, "m"),
    "body-wipes": (64, 1, "m"), "tissue": (150, 1, "-"), "towel": (260, 3, "-"), "underwear-women": (18, 2, "-"),
    "underwear-men": (21, 2, "-"), "underwear-kids": (6, 1, "-"), "socks": (14, 1, "-"), "batteries": (95, 2, "y"),
    "lantern": (40, 1, "-"), "phone-charger": (24, 1, "-"), "heater": (30, 1, "-"), "body-warmer": (75, 1, "y"),
    "first-aid-kit": (16, 1, "y"), "medicine-kit": (11, 1, "m"), "wheelchair": (12, 1, "-"),
    "cleaning-kit": (40, 1, "-"), "plastic-bag": (85, 1, "-"), "gloves-work": (60, 1, "-"),
    "bowl-paper": (130, 2, "-"), "chopsticks": (35, 1, "-"), "wrap-film": (48, 1, "-"), "gas-cartridge": (70, 1, "-"),
    "gas-stove": (20, 1, "-"), "pet-food": (15, 1, "m"),
}
SOUTH = {
    "water-500ml": (700, 3, "y"), "water-2l": (950, 3, "y"), "alpha-rice": (210, 2, "y"), "bread": (260, 3, "h"),
    "onigiri": (110, 2, "h"), "cup-noodles": (800, 3, "m"), "canned-food": (60, 1, "y"), "milk-powder": (9, 1, "m"),
    "milk-liquid": (4, 1, "w"), "blanket": (380, 2, "-"), "cardboard-bed": (45, 1, "-"), "tarp": (160, 1, "-"),
    "toilet-portable": (240, 2, "y"), "toilet-paper": (410, 1, "-"), "napkin": (21, 1, "-"), "diaper-baby": (19, 1, "-"),
    "diaper-baby-l": (12, 1, "-"), "diaper-adult": (24, 1, "-"), "mask": (60, 1, "y"), "wet-tissue": (55, 1, "m"),
    "towel": (80, 1, "-"), "toothbrush": (30, 1, "-"), "plastic-bag": (30, 1, "-"), "fan": (8, 1, "-"),
    "stocking-compression": (6, 1, "-"), "thermometer": (3, 1, "-"),
}
SHELF_DAYS = {"h": (3, 6), "w": (9, 30), "m": (40, 400), "y": (380, 1900)}
UNSTATED_PACK = {"onigiri": 40, "towel": 200, "partition": 1}
ORIGINS = [("備蓄", 30), ("調達", 38), ("義援", 32)]
FRESH_ORIGINS = ORIGINS[1:]
REMARKS = {
    "備蓄": ["", "", "①番倉庫", "東側ゲート②", "備蓄更新分", "ﾊﾟﾚｯﾄ積み", "３段目まで"],
    "調達": ["", "", "㈱若葉食品より納入", "国プッシュ支援分", "10㌧車 1台分", "搬入口③ 要フォークリフト", "㈲稲里商店"],
    "義援": ["", "", "差出人不明・中身確認済み", "箱つぶれあり", "他県市より", "企業から（㈱）", "仕分け未了の残りあり"],
}
STOCK_HEADER = ["品目コード", "品名", "箱数", "入数", "バラ数", "賞味期限", "区分", "備考"]
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")


def expiry(rng, week, shelf, number):
    """A date, or None. The first lot of fresh food is already past its date on the morning of the count."""
    if shelf == "-":
        return None
    low, high = SHELF_DAYS[shelf]
    return week.day(2 if shelf == "h" and number == 0 else rng.randint(low, high))


def written_date(rng, week, date):
    """As depots write dates: mostly 2016/4/18, sometimes with the era."""
    if date is None:
        return ""
    reiwa = datetime.date(2019, 5, 1)
    unknown_era = week.first_day < reiwa <= date
    if rng.randrange(4) or unknown_era:
        return f"{date.year}/{date.month}/{date.day}"
    if date < reiwa:
        return f"平成{date.year - 1988}年{date.month}月{date.day}日"
    year = "元" if date.year == 2019 else str(date.year - 2018)
    return f"令和{year}年{date.month}月{date.day}日"


def written_number(rng, number):
    if number >= 1000:
        return f"{number:,}"
    return str(number).translate(FULL_WIDTH) if rng.randrange(9) == 0 else str(number)


def stock(rng, week, plan, items):
    rows, keys = [], set()
    for code, (cases, lots, shelf) in plan.items():
        packs = [int(pack) for pack in items[code]["入数"].split("|") if pack] or [UNSTATED_PACK[code]]
        names = [items[code]["品名"]] * 3 + items[code]["別名"].split("|")[:2]
        parts = apportion(cases, [rng.randint(2, 9) for _ in range(lots)])
        for number, part in enumerate(parts):
            while True:
                pack, date = rng.choice(packs), expiry(rng, week, shelf, number)
                origin = pick(rng, FRESH_ORIGINS if shelf == "h" else ORIGINS)
                if (code, pack, date, origin) not in keys:
                    break
            keys.add((code, pack, date, origin))
            loose = rng.randrange(pack) if rng.randrange(3) == 0 else 0
            rows.append([
                code, rng.choice(names), written_number(rng, part), written_number(rng, pack),
                written_number(rng, loose), written_date(rng, week, date), origin, rng.choice(REMARKS[origin]),
            ])
    return rows


# Needs

# Item: pieces for 1,000 people in one request, and how often it is asked on each day from 16 to 22 April.
WANTS = {
    "water-500ml": (3000, [90, 90, 70, 50, 35, 25, 20]), "water-2l": (1500, [60, 70, 60, 45, 30, 25, 20]),
    "tea-500ml": (1000, [5, 5, 8, 12, 12, 12, 12]), "water-bag": (60, [10, 15, 12, 8, 5, 3, 2]),
    "alpha-rice": (1800, [70, 70, 45, 30, 18, 12, 10]), "bread": (2000, [60, 60, 50, 40, 30, 25, 22]),
    "onigiri": (2000, [60, 70, 60, 50, 40, 35, 30]), "bento": (1000, [2, 4, 10, 18, 25, 30, 32]),
    "cup-noodles": (1000, [25, 30, 28, 20, 15, 12, 10]), "retort": (800, [5, 8, 12, 14, 14, 14, 12]),
    "canned-food": (600, [8, 10, 12, 14, 12, 10, 10]), "soft-food": (60, [8, 12, 16, 16, 14, 12, 10]),
    "allergy-food": (15, [3, 5, 7, 7, 6, 5, 5]), "baby-food": (45, [10, 14, 14, 12, 10, 8, 8]),
    "milk-powder": (5, [18, 18, 14, 10, 8, 6, 6]), "milk-allergy": (1, [2, 3, 3, 3, 2, 2, 2]),
    "baby-bottle": (8, [6, 8, 6, 4, 3, 2, 2]), "blanket": (1400, [90, 85, 60, 35, 20, 14, 10]),
    "futon": (200, [3, 6, 10, 12, 12, 12, 12]), "cardboard-bed": (100, [0, 1, 3, 8, 14, 20, 22]),
    "partition": (80, [0, 1, 4, 10, 16, 22, 24]), "tarp": (60, [12, 14, 16, 18, 20, 20, 18]),
    "mat": (400, [14, 14, 12, 10, 8, 6, 6]), "toilet-portable": (2500, [60, 60, 45, 32, 24, 18, 14]),
    "toilet-stand": (12, [10, 12, 10, 6, 4, 3, 2]), "toilet-paper": (150, [30, 32, 32, 26, 22, 20, 18]),
    "napkin": (260, [16, 22, 24, 24, 20, 18, 16]), "diaper-baby": (190, [18, 18, 14, 10, 8, 6, 6]),
    "diaper-baby-s": (60, [4, 6, 8, 8, 8, 8, 6]), "diaper-baby-m": (80, [6, 8, 10, 10, 10, 8, 8]),
    "diaper-baby-l": (80, [6, 8, 10, 10, 10, 8, 8]), "baby-wipes": (20, [6, 8, 10, 10, 8, 8, 6]),
    "diaper-adult": (30, [14, 16, 18, 16, 14, 12, 12]), "diaper-adult-pad": (80, [6, 8, 12, 12, 12, 10, 10]),
    "mask": (1000, [6, 10, 16, 22, 24, 24, 22]), "disinfectant": (15, [6, 10, 18, 24, 26, 26, 24]),
    "bleach": (4, [0, 2, 6, 10, 14, 16, 16]), "soap": (60, [2, 4, 8, 12, 14, 14, 14]),
    "toothbrush": (700, [4, 10, 18, 24, 24, 20, 16]), "denture-care": (40, [1, 2, 4, 6, 8, 8, 8]),
    "wet-tissue": (120, [12, 18, 22, 22, 20, 18, 16]), "body-wipes": (150, [4, 8, 16, 22, 22, 20, 18]),
    "shampoo": (60, [1, 3, 8, 14, 16, 16, 14]), "towel": (800, [6, 10, 18, 22, 24, 22, 20]),
    "underwear-women": (450, [1, 4, 12, 22, 30, 32, 32]), "underwear-men": (420, [1, 4, 12, 20, 28, 30, 30]),
    "underwear-kids": (120, [1, 3, 8, 14, 18, 20, 20]), "socks": (500, [1, 2, 6, 12, 16, 18, 18]),
    "batteries": (120, [14, 12, 8, 6, 5, 4, 4]), "lantern": (25, [16, 12, 8, 5, 4, 3, 3]),
    "phone-charger": (30, [16, 18, 14, 10, 6, 5, 4]), "heater": (6, [14, 14, 10, 8, 6, 4, 4]),
    "first-aid-kit": (4, [8, 8, 6, 5, 4, 4, 4]), "medicine-kit": (6, [6, 8, 12, 14, 14, 12, 12]),
    "stocking-compression": (40, [0, 2, 8, 16, 18, 14, 12]), "wheelchair": (2, [2, 3, 4, 4, 4, 4, 4]),
    "cleaning-kit": (10, [1, 3, 8, 12, 16, 18, 18]), "plastic-bag": (300, [8, 12, 16, 18, 18, 16, 16]),
    "bowl-paper": (1500, [4, 10, 16, 20, 20, 18, 16]), "chopsticks": (2000, [4, 10, 14, 16, 16, 14, 14]),
    "wrap-film": (15, [8, 10, 12, 12, 10, 8, 8]), "gas-cartridge": (60, [4, 6, 8, 10, 10, 10, 8]),
    "pet-food": (10, [1, 2, 4, 5, 5, 5, 5]),
}
NOTES = [
    "至急お願いします", "断水が続いています", "車中泊の方の分を含みます", "在宅の方も受け取りに来られます",
    "昨日の要請分がまだ届いていません", "人数は概数です", "夜間は正門が閉まります。体育館裏へ", "電話がつながりにくいです",
    "大型車は入れません。２ｔ車まで", "荷下ろしの人手が足りません", "高齢者が多いため早めにお願いします", "避難者が増えています",
    "前回と同じ数で", "受取担当は本部テントにいます", "数は多めに見ています",
]
MEAL_NOTES = ["今夜の分です", "明朝の朝食分", "賞味期限の長いものを希望", "ほかの主食でも構いません"]
MEALS = ("alpha-rice", "bread", "onigiri", "bento")
ITEM_NOTES = {
    "blanket": ["夜は冷え込みます", "床に直接寝ている方がいます"],
    "soft-food": ["歯の悪い方が多いです", "おかゆを希望"],
    "allergy-food": ["卵・小麦アレルギーの子が2名", "小麦アレルギーの方がいます"],
    "milk-powder": ["生後3か月の赤ちゃんがいます", "お湯は沸かせます"],
    "milk-allergy": ["牛乳アレルギーの乳児1名。ほかのミルクは飲めません"],
    "toilet-portable": ["水洗トイレが使えません", "仮設トイレはまだ1基です"],
    "underwear-women": ["Mサイズを多めに", "女性の担当者に渡してください"],
    "napkin": ["女性の担当者に渡してください", "夜用もあれば"],
    "diaper-adult": ["Lサイズ希望", "寝たきりの方がいます"],
    "stocking-compression": ["車中泊の方に配ります"],
    "disinfectant": ["嘔吐の方が出ています", "トイレの入口に置きます"],
    "heater": ["火気使用可の部屋です"],
    "pet-food": ["犬が3匹います"],
}
NEED_HEADER = ["要請番号", "施設コード", "品目コード", "数量", "単位", "希望日時", "観測日時", "備考"]


def rounded(quantity):
    """People ask in round numbers."""
    step = 1 if quantity < 20 else 5 if quantity < 100 else 10 if quantity < 1000 else 50
    return max(1, (quantity + step // 2) // step * step)


def note(rng, code):
    chance = rng.randrange(100)
    if chance < 14:
        return rng.choice(NOTES + MEAL_NOTES if code in MEALS else NOTES)
    return rng.choice(ITEM_NOTES[code]) if chance < 40 and code in ITEM_NOTES else ""


def need(rng, week, items, code, place, people, day):
    claim = 500 if rng.randrange(50) == 0 else rng.randint(55, 190)
    quantity, unit = rounded(max(1, people * WANTS[code][0] * claim // 100_000)), "個"
    packs = items[code]["入数"]
    if rng.randrange(6) == 0 and packs != "1":
        quantity, unit = -(-quantity // int((packs or "50").split("|")[0])), "箱"
    minutes = rng.randint(60 if day == 2 else 72, 250) * 5
    wanted = (minutes + rng.randint(4, 30) * 60) // 60 * 60
    return [place, code, str(quantity), unit, week.moment(day, wanted), week.moment(day, minutes), note(rng, code)]


def needs(rng, week, items, people):
    rows = []
    for index, total in enumerate(CITY_PEOPLE):
        wants = [(code, weights[index]) for code, (_, weights) in WANTS.items()]
        for i, peak in enumerate(people):
            now = max(1, peak * total // PEOPLE)
            asked = set()
            for _ in range(rng.choice([0, 0, 1, 1, 1, 2, 2])):
                asked.add(pick(rng, wants))
            for code in sorted(asked):
                rows.append(need(rng, week, items, code, f"k-{i + 1:04d}", now, index + 2))
    rows.sort(key=lambda row: (row[5], row[0], row[1]))
    return [[f"n-{number:05d}", *row] for number, row in enumerate(rows, 1)]


# Suppliers and agreements

SUPPLIER_HEADER = ["事業者コード", "事業者名", "中小企業", "担当者", "電話", "メール", "住所", "緯度", "経度"]
AGREEMENT_HEADER = [
    "協定コード", "事業者コード", "協定名", "有効開始日", "有効期限", "品目コード", "品名", "単位", "入数", "単価",
    "数量の目安", "納入までの時間", "配送距離km", "運搬",
]
FOOD = "災害時における食料及び飲料水の供給に関する協定"
GOODS = "災害時における生活必需物資の供給に関する協定"
MEDICINE = "災害時における医薬品等の供給に関する協定"
FUEL = "災害時における燃料及び暖房器具の供給に関する協定"
# Trade: (agreement, items with yen for a piece or None for 直前価格, ending of the name)
TRADES = {
    "食品": (FOOD, {"water-500ml": 98, "water-2l": 130, "alpha-rice": 270, "retort": 180, "bread": None}, "食品"),
    "製パン": (FOOD, {"bread": 95, "onigiri": None, "bento": None}, "製パン"),
    "流通": (GOODS, {"water-500ml": 92, "cup-noodles": 120, "diaper-baby": 24, "napkin": 12, "toilet-paper": 60,
                   "tissue": 80, "mask": 8, "wet-tissue": 150, "batteries": 90}, "総合流通"),
    "寝具": (GOODS, {"blanket": 1_800, "futon": 3_200, "mat": 400}, "寝具"),
    "薬品": (MEDICINE, {"medicine-kit": 1_500, "disinfectant": 450, "milk-powder": 2_400, "milk-liquid": 210,
                      "first-aid-kit": 2_900}, "薬品"),
    "紙": (GOODS, {"toilet-paper": 55, "diaper-adult": 70, "cardboard-bed": 7_800, "bowl-paper": 9}, "紙業"),
    "燃料": (FUEL, {"gas-cartridge": None, "heater": 8_900, "body-warmer": 25, "lantern": 1_200}, "燃料"),
}
# (trade, small enterprise or not or unknown, ward or place outside the city)
SUPPLIERS = [
    ("食品", "○", "中央区"), ("食品", "○", "南区"), ("食品", "×", "東区"), ("食品", "○", "西区"), ("食品", "", "北区"),
    ("製パン", "○", "中央区"), ("製パン", "○", "東区"), ("製パン", "×", "福岡"), ("流通", "×", "東区"), ("流通", "×", "福岡"),
    ("流通", "○", "北区"), ("寝具", "○", "南区"), ("寝具", "○", "中央区"), ("寝具", "×", "鹿児島"), ("薬品", "○", "中央区"),
    ("薬品", "×", "東区"), ("薬品", "○", "西区"), ("紙", "○", "南区"), ("紙", "×", "北九州"), ("紙", "○", "北区"),
    ("燃料", "○", "西区"), ("燃料", "○", "東区"), ("燃料", "×", "福岡"), ("流通", "○", "南区"),
]
# Outside the city: (address, latitude, longitude) in microdegrees of the middle of the place, roughly.
OUTSIDE = {
    "福岡": ("福岡市博多区", 33_585_000, 130_425_000), "北九州": ("北九州市小倉北区", 33_885_000, 130_880_000),
    "鹿児島": ("鹿児島市", 31_590_000, 130_555_000),
}


def supplier_place(rng, where, name):
    if where in OUTSIDE:
        address, y, x = OUTSIDE[where]
        y, x = y + rng.randint(-9_000, 9_000), x + rng.randint(-9_000, 9_000)
    else:
        (y, x), address = spot(rng, where), f"熊本市{where}{name}"
    return f"{address}{rng.randint(1, 6)}丁目{rng.randint(1, 28)}番{rng.randint(1, 30)}号", degrees(y), degrees(x)


def suppliers(rng):
    rows = []
    names = [first + second for first, _ in FIRST for second, _ in SECOND]
    rng.shuffle(names)
    for number, ((trade, small, where), name) in enumerate(zip(SUPPLIERS, names), 1):
        person = rng.choice(["営業部 田中", "総務課 森", "店長 柳", "災害対策担当 西", "業務課 松本"])
        address, y, x = supplier_place(rng, where, name)
        title = f"{name}{TRADES[trade][2]}" + rng.choice(["株式会社", "株式会社", "有限会社"])
        mail = f"s{number:03d}@example.jp" if rng.randrange(3) else ""
        rows.append([f"s-{number:03d}", title, small, person, f"096-000-{number:04d}", mail, address, y, x])
    return rows


def agreement_line(rng, items, frame, tail, code, yen):
    """In cases where the catalogue knows one size, otherwise in pieces; prices a little off the usual."""
    packs = items[code]["入数"]
    pack = int(packs) if packs.isdigit() else 0
    price = "直前価格" if yen is None else str(yen * (pack or 1) * rng.randint(92, 112) // 100)
    most = str(rng.choice([50, 100, 200, 400]) if pack else rng.choice([500, 1_000, 3_000])) if rng.randrange(3) else ""
    return [*frame, code, items[code]["品名"], "箱" if pack else "個", str(pack or ""), price, most, *tail]


def agreements(rng, week, items):
    """One for each supplier, and two more: one that has run out and one that renews itself and names no lead time."""
    rows = []
    for number, (trade, small, where) in enumerate(SUPPLIERS, 1):
        name, goods, _ = TRADES[trade]
        far = where in OUTSIDE
        frame = [f"a-{number:03d}", f"s-{number:03d}", name, day(week, -rng.randint(300, 1_500)),
                 rng.choice(["自動更新", day(week, rng.randint(200, 900))])]
        tail = [str(rng.choice([48, 72]) if far else rng.choice([6, 12, 24])), "400" if far else rng.choice(["20", "30", "50"]),
                "事業者" if far or rng.randrange(4) else "市"]
        rows += [agreement_line(rng, items, frame, tail, code, yen) for code, yen in goods.items()]
    old = ["a-101", "s-001", "災害時における飲料水の供給に関する旧協定", day(week, -1_800), day(week, -14)]
    rows.append(agreement_line(rng, items, old, ["6", "20", "事業者"], "water-500ml", 60))
    open_end = ["a-102", "s-012", "災害時における寝具の貸与に関する覚書", day(week, -700), "自動更新"]
    rows.append(agreement_line(rng, items, open_end, ["", "", ""], "blanket", None))
    return rows


def day(week, offset):
    return week.day(offset).isoformat()


# The public timeline

FDMA = "消防庁 平成28年版消防白書（熊本地震の避難者）"
PRESS = "『R-net』に関する報道記事（熊本市 11万人・267避難所）"
DELIVERED = "projectdesign.jp 熊本地震の物資支援（4/17～25の物資、5/8の避難者）"
INTERPOLATED = "補間（公表値ではない。訓練用）"
TIMELINE_HEADER = ["日時", "避難所数", "避難者数", "範囲", "できごと・注", "確かさ", "出典"]


def timeline():
    rows = [
        ["2016-04-14T21:26:00+09:00", "", "", "熊本県", "前震 M6.5", "公表", FDMA],
        ["2016-04-15T05:00:00+09:00", "505", "44000", "熊本県", "44,000人以上", "公表", FDMA],
        ["2016-04-16T01:25:00+09:00", "", "", "熊本県", "本震 M7.3", "公表", FDMA],
        ["2016-04-17T08:00:00+09:00", "311", "12443", "大分県", "", "公表", FDMA],
        ["2016-04-17T09:30:00+09:00", "855", "183882", "熊本県", "県のピーク", "公表", FDMA],
        ["", "267", "110000", "熊本市", "ピーク時。約11万人", "公表", PRESS],
        ["", "185", "36000", "熊本市", "指定外の避難所（同じころ）", "公表", "毎日新聞（指定外避難所185か所・3万6千人）"],
        ["2016-04-27T09:00:00+09:00", "506", "39702", "熊本県", "", "公表", DELIVERED],
        ["2016-05-08T13:30:00+09:00", "342", "13883", "熊本県", "", "公表", DELIVERED],
        ["", "217", "9838", "熊本県", "5月（日付なし）。うち熊本市2,780人", "公表", "公明党 豊島区議団の現地報告（toshima-komei.gr.jp）"],
    ]
    for day, people in zip(range(16, 23), CITY_PEOPLE):
        if day != 17:
            cell = str(people)
            rows.append([f"2016-04-{day}T09:00:00+09:00", "", cell, "熊本市", "要請の数を作るための値", "補間", INTERPOLATED])
    return rows


# Money. The three deposits of condolence money and the person-days of the act follow public figures; the rest is made up.
POT_HEADER = ["資金コード", "資金名", "法的区分", "使途指定", "市町村指定", "充当割合", "市町村上限", "入金番号", "入金者", "金額",
              "受入日", "備考"]
# (pot, name, source, purposes, municipalities, share, limit, [(payer, yen, day)])
POTS = [
    ("act", "災害救助費", "災害救助法", "", "", "", "", [("熊本県（災害救助費）", 1_500_000_000, 3), ("熊本県（追加交付）", 500_000_000, 7)]),
    ("condolence", "熊本地震義援金", "義援金", "", "", "", "",
     [("日本赤十字社", 24_152_735_744, 5), ("中央共同募金会", 2_316_704_364, 6), ("熊本県", 16_750_642_593, 8)]),
    ("aid-volunteer", "ボランティア活動支援金", "支援金", "npo", "", "80", "", [("中央共同募金会（ボラサポ）", 60_000_000, 5), ("支援団体連絡会", 12_345_678, 7)]),
    ("gift-mashiki", "益城町のための寄付", "寄付", "", "益城町", "", "", [("○○製作所", 30_000_000, 4)]),
    ("gift-health", "医療・衛生のための寄付", "寄付", "health", "", "50", "5000000", [("△△財団", 25_000_000, 5)]),
    ("gift-free", "一般の寄付", "寄付", "", "", "", "20000000", [("市民からの寄付（まとめ）", 18_402_311, 4), ("県外企業", 50_000_000, 6)]),
    ("budget", "市の予備費", "予算", "", "", "", "", [("熊本市 財政局", 300_000_000, 2)]),
]


def pots(week):
    rows, number = [], 0
    for pot, name, source, purposes, places, share, limit, deposits in POTS:
        for payer, yen, day in deposits:
            number += 1
            cell = f"{yen:,}円" if number % 3 == 0 else str(yen)
            rows.append([pot, name, source, purposes, places, share, limit, f"in-{number:04d}", payer, cell,
                         week.day(day).isoformat(), ""])
    return rows


FUND_REQUEST_HEADER = ["要望番号", "件名", "要望者", "金額", "使途", "市町村", "優先度", "救助費目", "数量", "開始日", "終了日", "備考"]
# Person-days in the city's shelters over the seven days that the act pays for: 110,000 people each day.
PERSON_DAYS = PEOPLE * 7
# (title, applicant, from yen, to yen, purpose, tier)
OTHER_REQUESTS = [
    ("仮設トイレのリース", "環境局", 800_000, 9_000_000, "health", 1), ("避難所の消毒・衛生用品", "健康福祉局", 300_000, 4_000_000, "health", 2),
    ("発電機と燃料", "避難所対策班", 500_000, 3_000_000, "shelter", 1), ("間仕切りと段ボールベッド", "避難所対策班", 600_000, 6_000_000, "shelter", 2),
    ("物資の輸送（トラック借上げ）", "物資班", 1_000_000, 12_000_000, "transport", 1), ("拠点のフォークリフト借上げ", "物資班", 400_000, 2_500_000, "transport", 2),
    ("がれきの仮置場", "環境局", 2_000_000, 20_000_000, "debris", 3), ("ボランティアの資機材", "NPO連絡会", 200_000, 2_000_000, "npo", 3),
    ("炊き出し団体の活動費", "NPO連絡会", 150_000, 1_500_000, "npo", 2), ("学習・居場所づくり", "NPO連絡会", 100_000, 900_000, "npo", 3),
]
NEIGHBOURS = ["益城町", "西原村", "南阿蘇村", "御船町", "嘉島町", "宇城市"]


def fund_requests(rng, week):
    act = (week.day(2).isoformat(), week.day(8).isoformat())
    rows, left = [], PERSON_DAYS
    wards = list(WARDS)
    for index, ward in enumerate(wards):
        units = left if index == len(wards) - 1 else PERSON_DAYS * rng.randint(16, 23) // 100
        left -= units
        rows.append([f"避難所運営費（{ward}）", "避難所対策班", units * 330, "shelter", "熊本市", 1, "shelter", units, *act, ""])
        rows.append([f"炊き出し（{ward}）", "食料班", units * 1160, "meals", "熊本市", 1, "meals", units, *act, ""])
    for place, houses in (("熊本市", 120), ("益城町", 160), ("西原村", 50)):
        rows.append([f"応急仮設住宅 {houses}戸", f"{place} 住宅班", houses * 5_714_000, "housing", place, 2, "housing", houses,
                     week.day(16).isoformat(), week.day(120).isoformat(), "着工予定日で登録"])
    rows.append(["毛布・寝具の給与", "物資班", 24_000_000, "goods", "熊本市", 1, "clothing", 8_000, act[0], week.day(11).isoformat(), ""])
    for place in ["熊本市"] * 3 + NEIGHBOURS:
        for title, applicant, low, high, purpose, tier in rng.sample(OTHER_REQUESTS, 5):
            yen = rng.randint(low // 1000, high // 1000) * 1000
            rows.append([title, applicant if place == "熊本市" else place, yen, purpose, place, tier, "", "", "", "", ""])
    return [[f"fr-{number:04d}", *row] for number, row in enumerate(rows, 1)]


def check_money(deposits, asked):
    yen = [int(row[9].replace(",", "").rstrip("円")) for row in deposits]
    assert sum(yen[2:5]) == 43_220_082_701
    assert len({row[7] for row in deposits}) == len(deposits)
    shelters = [row for row in asked if row[7] == "shelter"]
    meals = [row for row in asked if row[7] == "meals"]
    assert sum(row[8] for row in shelters) == sum(row[8] for row in meals) == PERSON_DAYS
    assert sum(row[3] for row in shelters) == 254_100_000 and sum(row[3] for row in meals) == 893_200_000
    assert all(row[3] > 0 for row in asked)


# Seconded staff

WAVE_HEADER = ["派遣コード", "派遣元", "陣", "派遣先", "派遣先部署", "施設コード", "業務", "開始日", "終了日", "人数", "責任者", "連絡先",
               "引継日数"]
FAMILY_NAMES = ["阿部", "石井", "内田", "遠藤", "岡本", "加藤", "木村", "小林", "坂本", "清水", "高橋", "中村", "西田", "橋本", "松本", "森", "山下", "吉田"]
GIVEN_NAMES = ["明", "香織", "健一", "さゆり", "修", "隆", "直樹", "典子", "浩", "誠", "美咲", "裕子"]
# Person-days of Mie's secondment to Wajima in 140 days, by what was done; here as 20 waves of 7 days.
MIE = [("mie-hq", "災害対策本部", "総括支援（GADM）", 1_212), ("mie-shelter", "避難所班", "避難所運営", 4_390),
       ("mie-survey", "調査班", "家屋被害認定調査", 548)]


def leader(rng):
    name = f"{rng.choice(FAMILY_NAMES)} {rng.choice(GIVEN_NAMES)}"
    return name, f"090-0000-{rng.randrange(10_000):04d}"


def row_of_waves(rng, week, code, place, first, count, days, people, overlap, gaps=()):
    """Waves of one sender, one after the other; `gaps` says after which wave nobody comes for how many days."""
    sender, receiver, unit, site_code, role = place
    rows, start = [], first
    for number in range(1, count + 1):
        shared = overlap if number < count and number not in dict(gaps) else 0
        name, phone = leader(rng)
        # Who leads the last waves is not known yet.
        known = number <= max(3, count - 4)
        rows.append([f"w-{code}-{number:02d}", sender, number, receiver, unit, site_code, role, week.day(start).isoformat(),
                     week.day(start + days - 1).isoformat(), people[number - 1], name if known else "",
                     phone if known else "", shared or ""])
        start += days - shared + dict(gaps).get(number, 0)
    return rows


def waves(rng, week, register):
    """Sizes and lengths after public figures; places, names and telephones are made up."""
    def shelter(ward):
        return next(row[0] for row in register if row[4] == ward and row[2].endswith("小学校"))

    about_seven = [rng.choice((6, 7, 7, 7, 8)) for _ in range(25)]
    rows = row_of_waves(rng, week, "tokushima", ("徳島県", "熊本市", "東区役所", shelter("東区"), "避難所運営"), 4, 25, 5,
                        about_seven, 1, gaps=[(2, 2), (14, 3)])
    rows += row_of_waves(rng, week, "gifu", ("岐阜県", "熊本市", "災害対策本部", "", "物資拠点の運営"), 6, 8, 7, [5] * 8, 1)
    rows += row_of_waves(rng, week, "nagasaki", ("長崎県", "熊本市", "南区役所", shelter("南区"), "避難所運営"), 3, 9, 8,
                         [6] * 9, 2)
    for code, unit, role, person_days in MIE:
        people = apportion(person_days // 7, [1] * 20)
        rows += row_of_waves(rng, week, code, ("三重県", "熊本市", unit, "", role), 5, 20, 7, people, 0)
    return rows


# Writing


def sheet(header, rows, line_end="\r\n"):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=line_end)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def main():
    parser = argparse.ArgumentParser(description="Writes the sheets of the kumamoto-2016 drill.")
    parser.add_argument("--out", type=pathlib.Path, default=HERE, help="folder to write to (default: beside this file)")
    parser.add_argument("--first-day", type=datetime.date.fromisoformat, default=PUBLIC_FIRST_DAY,
                        help="the day that stands for 2016-04-14, YYYY-MM-DD")
    options = parser.parse_args()
    week, items = Week(options.first_day), catalogue()

    register = sites(random.Random("kumamoto-2016 sites"))
    people = peak_people(random.Random("kumamoto-2016 people"))
    counted = headcounts(random.Random("kumamoto-2016 headcounts"), week, people)
    stadium = stock(random.Random("kumamoto-2016 stadium"), week, STADIUM, items)
    south = stock(random.Random("kumamoto-2016 south"), week, SOUTH, items)
    asked = needs(random.Random("kumamoto-2016 needs"), week, items, people)
    firms = suppliers(random.Random("kumamoto-2016 suppliers"))
    terms = agreements(random.Random("kumamoto-2016 agreements"), week, items)
    sent = waves(random.Random("kumamoto-2016 waves"), week, register)
    check(week, items, register, counted, stadium, south, asked)
    deposits, wishes = pots(week), fund_requests(random.Random("kumamoto-2016 fund requests"), week)
    check_money(deposits, wishes)
    check_waves(sent)

    units, staff, volunteers = persons.sheets(week)
    offered = gifts.sheet(week, items)

    site_header = ["施設コード", "区分", "施設名", "カナ", "区", "住所", "緯度", "経度", "想定収容人数", "指定区分", "開設状況"]
    blank = [[""] * len(STOCK_HEADER)] * 3
    files = {
        "sites.csv": sheet(site_header, register).encode("utf-8-sig"),
        "headcounts.csv": sheet(HEADCOUNT_HEADER, counted, "\n").encode("utf-8"),
        "stock-depot-stadium.csv": sheet(STOCK_HEADER, stadium + blank).encode("cp932"),
        "stock-depot-south.csv": sheet(STOCK_HEADER, south).encode("utf-8-sig"),
        "needs.csv": sheet(NEED_HEADER, asked).encode("utf-8-sig"),
        "pots.csv": sheet(POT_HEADER, deposits).encode("utf-8-sig"),
        "fund-requests.csv": sheet(FUND_REQUEST_HEADER, wishes).encode("utf-8-sig"),
        "suppliers.csv": sheet(SUPPLIER_HEADER, firms).encode("utf-8-sig"),
        "agreements.csv": sheet(AGREEMENT_HEADER, terms).encode("utf-8-sig"),
        "units.csv": sheet(*units).encode("utf-8-sig"),
        "staff.csv": sheet(*staff).encode("cp932"),
        "volunteers.csv": sheet(*volunteers).encode("utf-8-sig"),
        "waves.csv": sheet(WAVE_HEADER, sent).encode("utf-8-sig"),
        "offers.csv": sheet(*offered).encode("utf-8-sig"),
        "timeline.csv": sheet(TIMELINE_HEADER, timeline(), "\n").encode("utf-8"),
    }
    options.out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (options.out / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")
    print(f"needs: {len(asked)}, stock lines: {len(stadium)} + {len(south)}, headcounts: {len(counted)}, staff: {len(staff[1])}, volunteers: {len(volunteers[1])}, offers: {len(offered[1])}")


def check(week, items, register, counted, stadium, south, asked):
    """The counts and sums this drill promises."""
    shelters = [row for row in register if row[1] == "避難所"]
    assert len({row[0] for row in register}) == len(register) and all(len(row[0]) <= 16 for row in register)
    assert sum(row[9] in ("指定避難所", "福祉避難所") for row in shelters) == DESIGNATED
    assert sum(row[9] == "指定外" for row in shelters) == UNDESIGNATED
    assert all(row[10] == "開設" for row in shelters)
    assert [row[10] for row in register if row[1] == "物資拠点"].count("受入不可") == 3
    assert all(32.66 <= float(row[6]) <= 32.95 and 130.64 <= float(row[7]) <= 130.85 for row in register)
    assert {row[4] for row in shelters} == set(WARDS)
    names = [row[2] for row in shelters]
    assert len(names) - len(set(names)) == len(HOMONYMS)

    peak = [int(row[2]) for row in counted[: len(shelters)]]
    assert [row[0] for row in counted[: len(shelters)]] == [row[0] for row in shelters]
    assert sum(peak) == PEOPLE and sum(peak[DESIGNATED:]) == PEOPLE_UNDESIGNATED
    for row in counted:
        parts = [int(cell or 0) for cell in row[3:]]
        assert sum(parts[:4]) <= int(row[2]) and max(parts) <= int(row[2])

    assert 110 <= len(stadium) <= 140, len(stadium)
    assert all(row[0] in items for row in stadium + south)
    assert any(row[5].startswith(("平成", "令和")) for row in stadium)
    assert any("①" in row[7] for row in stadium) and any("㈱" in row[7] for row in stadium)
    assert any("," in row[2] for row in stadium) and any(row[2] != row[2].translate(HALF_WIDTH) for row in stadium)
    assert 3000 <= len(asked) <= 4000
    open_codes = {row[0] for row in shelters}
    first, last = week.moment(2, 0), week.moment(9, 0)
    for row in asked:
        assert row[1] in open_codes and row[2] in items and int(row[3]) >= 1
        assert first <= row[6] < last and row[5] > row[6]
    assert any(row[4] == "箱" and not items[row[2]]["入数"] for row in asked)


def check_waves(sent):
    """Tokushima's 25 waves of five days, and Mie's person-days to within a wave's people for each kind of work."""
    days = [(datetime.date.fromisoformat(row[8]) - datetime.date.fromisoformat(row[7])).days + 1 for row in sent]
    tokushima = [(row, length) for row, length in zip(sent, days) if row[1] == "徳島県"]
    assert len(tokushima) == 25 and {length for _, length in tokushima} == {5}
    for code, _, _, person_days in MIE:
        worked = sum(row[9] * length for row, length in zip(sent, days) if row[0].startswith(f"w-{code}-"))
        assert person_days - 7 < worked <= person_days, (code, worked)
    assert len({row[0] for row in sent}) == len(sent)


if __name__ == "__main__":
    main()
