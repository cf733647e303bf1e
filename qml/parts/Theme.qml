pragma Singleton
import QtQuick

// The design tokens: colours of both themes, type scale, spacing, radii, sizes, durations. Parts and screens hold no
// literal colour, type size or duration. The program sets the five writable properties from the person's profile.
// Colours whose meaning is fixed: primary = act or selected, ok = received or done, warn = somebody must look,
// bad = overdue, blocked or far below the mark, info = moving or changed.
QtObject {
    id: theme

    property string mode: "light"  // "light", "dark" or "system"
    property real textScale: 1.0  // 1.0, 1.15 or 1.30
    property bool reduceMotion: false
    property bool compactRows: false
    property bool computer: false  // the words say "computer" instead of "tablet"

    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: mode === "dark" || (mode === "system" && system.window.hslLightness < 0.5)

    // Surfaces and lines
    readonly property color ground: dark ? "#0C1514" : "#F1F4F3"
    readonly property color surface: dark ? "#14201F" : "#FFFFFF"
    readonly property color sunken: dark ? "#1D2B29" : "#E6ECEA"
    readonly property color line: dark ? "#31423F" : "#CBD5D2"
    readonly property color control: dark ? "#8A9C99" : "#647371"
    readonly property color scrim: Qt.rgba(0, 0, 0, 0.48)

    // Text and action
    readonly property color text: dark ? "#EEF5F3" : "#0E1B1A"
    readonly property color text2: dark ? "#BACAC6" : "#394846"
    readonly property color primary: dark ? "#62CDD2" : "#00545C"
    readonly property color primaryInk: dark ? "#00282C" : "#FFFFFF"
    readonly property color primarySoft: dark ? "#0F3A3E" : "#D5EAEA"
    readonly property color softInk: dark ? "#B3ECEE" : "#003F46"

    // Judgement
    readonly property color ok: dark ? "#86DDA0" : "#0F5A2A"
    readonly property color okSoft: dark ? "#12341E" : "#DCF0E1"
    readonly property color okFill: dark ? "#4FBF73" : "#1C7A3C"
    readonly property color warn: dark ? "#FFCB7D" : "#6E3C00"
    readonly property color warnSoft: dark ? "#3B2A08" : "#FFE9C4"
    readonly property color warnFill: dark ? "#E39A2E" : "#B45F00"
    readonly property color bad: dark ? "#FFA69E" : "#901218"
    readonly property color badSoft: dark ? "#471B19" : "#FBDFDC"
    readonly property color badFill: dark ? "#F0675F" : "#B3201F"
    readonly property color badFillInk: dark ? "#1A0605" : "#FFFFFF"
    readonly property color info: dark ? "#A6CBFF" : "#17467D"
    readonly property color infoSoft: dark ? "#152C4C" : "#DDE9F7"

    // Charts
    readonly property color classA: dark ? "#8AE6E9" : "#004A52"
    readonly property color classB: dark ? "#53AAB0" : "#2E8188"
    readonly property color classC: dark ? "#3A7A80" : "#62A0A5"
    readonly property list<color> ageing: dark ? ["#4D8588", "#F5CE6C", "#F09A45", "#E5694A", "#FFB3B8"]
                                               : ["#6A9B9E", "#BC8600", "#C26200", "#B2361A", "#6A0817"]
    readonly property color snackAction: dark ? "#00545C" : "#8FE0E4"

    // Type: Roboto, three weights, nothing below 13
    readonly property font figure: face(26, Font.Bold)
    readonly property font title: face(24, Font.Bold)
    readonly property font heading: face(20, Font.Bold)
    readonly property font cardFigure: face(22, Font.Bold)
    readonly property font section: face(16, Font.Bold)
    readonly property font sectionWide: face(18, Font.Bold)
    readonly property font body: face(16, Font.Normal)
    readonly property font quiet: face(18, Font.Normal)
    readonly property font bodyStrong: face(16, Font.Medium)
    readonly property font secondary: face(15, Font.Normal)
    readonly property font secondaryStrong: face(15, Font.Medium)
    readonly property font secondaryBold: face(15, Font.Bold)
    readonly property font caption: face(14, Font.Normal)
    readonly property font captionStrong: face(14, Font.Medium)
    readonly property font captionBold: face(14, Font.Bold)
    readonly property font micro: face(13, Font.Normal)
    readonly property font microStrong: face(13, Font.Medium)
    readonly property font microBold: face(13, Font.Bold)

    // Spacing and radii
    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s20: 20
    readonly property int s24: 24
    readonly property int s32: 32
    readonly property int radiusBar: 3
    readonly property int radiusClass: 7
    readonly property int radiusChip: 8
    readonly property int radiusTile: 10
    readonly property int radius: 12
    readonly property int radiusBadge: 24

    // Sizes: what holds text grows with the text size
    readonly property int target: 48
    readonly property int buttonTall: px(56)
    readonly property int field: px(52)
    readonly property int topBar: px(72)
    readonly property int rail: px(92)
    readonly property int railWide: px(240)
    readonly property int bottomBar: px(76)
    readonly property int rowClient: px(compactRows ? 52 : 60)
    readonly property int rowOrder: px(73)
    readonly property int rowOrderTight: px(94)
    readonly property int rowStop: px(66)
    readonly property int rowStopDone: px(52)
    readonly property int rowStopNext: px(165)
    readonly property int rowTable: px(54)
    readonly property int tile: px(96)
    readonly property int label: px(132)
    readonly property int iconNav: px(24)
    readonly property int icon: px(22)
    readonly property int iconTile: px(20)
    readonly property int iconChip: px(17)
    readonly property int narrow: 1280  // window width where the rail and the second pane appear: below, words in two panes are cut
    readonly property int wide: 1440
    readonly property int roomy: px(1120)  // width of a board where its parts stand side by side

    // Motion
    readonly property int press: motion(80)
    readonly property int change: motion(120)
    readonly property int pane: motion(200)
    readonly property int sheet: motion(240)
    readonly property int snackIn: motion(160)
    readonly property int snackOut: motion(120)
    readonly property int snackStay: 8000
    readonly property int skeletonAfter: 100
    readonly property int busyAfter: 400

    function px(size: real): int {
        return Math.round(size * textScale);
    }

    function motion(milliseconds: int): int {
        return reduceMotion ? 0 : milliseconds;
    }

    function face(size: int, weight: int): font {
        return Qt.font({ family: "Roboto", pixelSize: px(size), weight: weight });
    }

    // The height of a line of text, from its type size.
    function lineHeight(size: real): int {
        const unscaled = Math.round(size / textScale);
        const lines = { 13: 18, 14: 20, 15: 20, 16: 22, 18: 24, 20: 28, 22: 28, 24: 30, 26: 32 };
        return px(lines[unscaled] ?? unscaled * 1.25);
    }

    // Tones: "ok", "warn", "bad", "info", "primary"; anything else is neutral.
    function ink(tone: string): color {
        const inks = { ok: ok, warn: warn, bad: bad, info: info, primary: softInk };
        return inks[tone] ?? text2;
    }

    function soft(tone: string): color {
        const softs = { ok: okSoft, warn: warnSoft, bad: badSoft, info: infoSoft, primary: primarySoft };
        return softs[tone] ?? sunken;
    }

    function fill(tone: string): color {
        const fills = { ok: okFill, warn: warnFill, bad: badFill, info: info, primary: primary };
        return fills[tone] ?? control;
    }
}
