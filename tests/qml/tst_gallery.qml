import QtQuick
import QtTest
import Giro.Parts

// Every part on three pages, in both themes and at the largest text: nothing is cut, nothing is too small for a finger,
// everything has a name. The pictures are kept beside the build for people to look at.
TestCase {
    id: test

    property string folder: pictureFolder

    name: "Gallery"
    when: windowShown
    width: 1920
    height: 1400
    visible: true

    Looker { id: looker }
    Component { id: controls; Gallery {} }
    Component { id: day; GalleryDay {} }
    Component { id: office; GalleryOffice {} }
    Component { id: popups; GalleryPopups {} }

    function init() {
        failOnWarning(/.?/);
    }

    function cleanup() {
        Theme.mode = "light";
        Theme.textScale = 1;
    }

    function picture(page: Item, file: string) {
        waitForRendering(page);
        wait(350);  // skeletons come after 100 ms
        verify(grabImage(page).save(folder + "/" + file + ".png") === undefined);
    }

    function test_pages_data(): var {
        return [
            { tag: "componenti", maker: controls, mode: "light" },
            { tag: "componenti-scuro", maker: controls, mode: "dark" },
            { tag: "giornata", maker: day, mode: "light" },
            { tag: "giornata-scuro", maker: day, mode: "dark" },
            { tag: "giornata-verticale", maker: day, mode: "light", width: 800, height: 1280 },
            { tag: "giornata-desktop", maker: day, mode: "light", width: 1920, height: 1080 },
            { tag: "sede", maker: office, mode: "light" },
            { tag: "sede-scuro", maker: office, mode: "dark" }
        ];
    }

    function test_pages(row: var) {
        Theme.mode = row.mode;
        const size = row.width ? { width: row.width, height: row.height } : {};
        const page = createTemporaryObject(row.maker, test, size);
        picture(page, row.tag);
        compare(looker.smallTargets(page), []);
        compare(looker.nameless(page), []);
        compare(looker.cut(page), []);
        compare(looker.outside(page), []);
    }

    // Buttons, badges, chips, rows grow with the text: no word is lost at 130 %.
    function test_largestTextLosesNothing_data(): var {
        return [{ tag: "componenti-130", maker: controls }, { tag: "giornata-130", maker: day }];
    }

    function test_largestTextLosesNothing(row: var) {
        Theme.textScale = 1.3;
        const page = createTemporaryObject(row.maker, test);
        picture(page, row.tag);
        compare(looker.smallTargets(page), []);
        compare(looker.cut(page), []);
    }

    function test_popups_data(): var {
        return [{ tag: "finestre", mode: "light" }, { tag: "finestre-scuro", mode: "dark" }];
    }

    function test_popups(row: var) {
        Theme.mode = row.mode;
        const page = createTemporaryObject(popups, test);
        page.show();
        wait(600);  // transitions, and the busy words after 400 ms
        const all = test.Window.window.contentItem;
        picture(all, row.tag);
        compare(looker.smallTargets(all), []);
        compare(looker.nameless(all), []);
        compare(looker.cut(all), []);
        page.hide();
        wait(200);
    }
}
