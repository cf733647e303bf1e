import QtQuick
import QtTest
import Giro.Parts

// The contrast table of the design, recomputed from the tokens of both themes (WCAG 2.1 relative luminance).
TestCase {
    name: "Contrast"

    function cleanupTestCase() {
        Theme.mode = "light";
    }

    function luminance(ink: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(ink.r) + 0.7152 * linear(ink.g) + 0.0722 * linear(ink.b);
    }

    function ratio(one: color, other: color): real {
        const lights = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    // ink, what it lies on, the ratio promised in light and in dark (0: no promise of its own)
    function test_everyPairKeepsItsRatio_data(): var {
        const pairs = [
            ["line", "surface", 1.5, 1.6], ["control", "surface", 5.0, 5.8], ["control", "ground", 4.5, 6.4],
            ["text", "surface", 17.6, 15.1], ["text", "ground", 15.9, 16.8], ["text", "sunken", 14.7, 13.3],
            ["text2", "surface", 9.6, 9.8], ["text2", "ground", 8.7, 10.9], ["text2", "sunken", 8.0, 8.6],
            ["primary", "surface", 8.7, 8.9], ["primary", "ground", 7.8, 9.9], ["primary", "sunken", 7.2, 7.8],
            ["primaryInk", "primary", 8.7, 8.3], ["softInk", "primarySoft", 9.3, 9.5],
            ["ok", "surface", 8.3, 10.2], ["ok", "okSoft", 7.0, 8.4],
            ["warn", "surface", 9.1, 11.2], ["warn", "warnSoft", 7.7, 9.3],
            ["bad", "surface", 9.2, 8.9], ["bad", "badSoft", 7.3, 7.8],
            ["info", "surface", 9.5, 10.0], ["info", "infoSoft", 7.7, 8.4],
            ["okFill", "surface", 5.4, 7.2], ["warnFill", "surface", 4.6, 7.1], ["badFill", "surface", 6.7, 5.4],
            ["badFillInk", "badFill", 6.7, 6.4],
            ["classA", "surface", 10.0, 11.6], ["classB", "surface", 4.6, 6.2], ["classC", "surface", 3.0, 3.4],
            ["snackAction", "text", 7.0, 7.0]
        ];
        return pairs.map(pair => ({ tag: pair[0] + " on " + pair[1], ink: pair[0], under: pair[1],
                                    light: pair[2], dark: pair[3] }));
    }

    function test_everyPairKeepsItsRatio(pair: var) {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            const found = ratio(Theme[pair.ink], Theme[pair.under]);
            // The table is rounded to one decimal.
            verify(found > pair[mode] - 0.05, mode + ": " + found.toFixed(2) + " instead of " + pair[mode]);
        }
    }

    function test_everyAgeingPartStandsOutOnTheSurface() {
        const promised = { light: [3.1, 3.2, 4.2, 6.1, 12.7], dark: [4.0, 11.1, 7.5, 5.1, 9.9] };
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            compare(Theme.ageing.length, 5);
            promised[mode].forEach((least, index) => {
                const found = ratio(Theme.ageing[index], Theme.surface);
                verify(found > least - 0.05, mode + " part " + index + ": " + found.toFixed(2));
            });
        }
    }

    // In light, which is the theme for sunlight, no text falls under 7:1 on any surface the parts put it on.
    function test_everyToneIsReadableOnItsSoftGround_data(): var {
        return ["ok", "warn", "bad", "info", "primary", ""].map(tone => ({ tag: tone || "neutral", tone: tone }));
    }

    function test_everyToneIsReadableOnItsSoftGround(row: var) {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            verify(ratio(Theme.ink(row.tone), Theme.soft(row.tone)) >= 6.95, mode);
        }
    }
}
