import QtQuick
import GiroStyle
import Giro.Parts

// Client rows, order lines, a conflict, figures and charts.
Rectangle {
    id: page

    implicitWidth: 1280
    implicitHeight: 1380
    color: Theme.ground

    function year(now: var, before: var): var {
        return now.map((value, month) => ({ label: "dgfmamglason"[month], value: value, previous: before[month] }));
    }

    Row {
        id: tiles
        x: 24
        y: 20
        spacing: 12

        StatTile { width: 276; label: "Crediti aperti"; value: "1.284.560"; unit: "€"; note: "412 clienti"; explained: true }
        StatTile {
            width: 276; label: "Scaduto"; value: "312.480"; unit: "€"; explained: true
            note: "24,3 %, era 22,8 % a ottobre"; noteGlyph: Icons.trendUp; noteTone: "bad"
        }
        StatTile { width: 276; label: "Giorni medi d'incasso"; value: "73,7"; unit: "giorni"; loading: true }
        StatTile {
            width: 276; label: "Oltre il fido"; value: "11"; unknown: true; note: "1 tablet tace dalle 11:40"
            noteGlyph: Icons.wifiOff; noteTone: "warn"
        }
    }
    Card {
        id: ageing
        x: 24
        y: 130
        width: 804
        title: "Da quanto è scaduto"
        AgeingBar {
            width: parent.width
            parts: [{ label: "Non scaduto", amount: "972.080 €", share: "75,7 %", weight: 972080 },
                    { label: "1–30 giorni", amount: "148.310 €", share: "11,5 %", weight: 148310 },
                    { label: "31–60", amount: "84.120 €", share: "6,5 %", weight: 84120 },
                    { label: "61–90", amount: "41.770 €", share: "3,3 %", weight: 41770 },
                    { label: "oltre 90", amount: "38.280 €", share: "3,0 %", weight: 38280 }]
        }
    }
    Card {
        x: 844
        y: 130
        width: 412
        height: ageing.height
        title: "Fatturato per mese"
        Row {
            spacing: 16
            Legend { text: "ultimi 12"; tint: Theme.classA }
            Legend { text: "anno prima"; tint: Theme.control; tick: true }
        }
        Bars {
            width: parent.width
            height: 80
            summary: "Fatturato degli ultimi 12 mesi"
            bars: page.year([60, 31, 32, 35, 36, 42, 46, 48, 49, 41, 21, 0], [48, 27, 28, 30, 31, 32, 38, 42, 40, 35, 33, 23])
        }
    }
    Card {
        id: list
        x: 24
        y: ageing.y + ageing.height + 16
        width: 400
        padding: 0
        spacing: 0

        Item {
            width: parent.width
            height: 116
            SearchField { x: 12; y: 12; width: parent.width - 24; placeholderText: "Nome, città, codice, telefono…"; tunable: true }
            ChoiceChips {
                x: 12; y: 64; slim: true; current: "due"
                choices: [{ key: "all", text: "Tutti" }, { key: "due", text: "Da visitare", count: 20 },
                          { key: "late", text: "Scaduto", count: 17 }, { key: "still", text: "Fermi", count: 9 }]
            }
        }
        ClientRow { width: parent.width; name: "Trattoria Da Nino"; town: "Treviso"; grade: "A"; lastOrder: "20 ott"; due: "ritardo 6 gg"; dueTone: "warn"; selected: true }
        ClientRow { width: parent.width; name: "Osteria Al Portego"; town: "Preganziol"; grade: "B"; lastOrder: "3 nov"; due: "ritardo 4 gg"; dueTone: "warn" }
        ClientRow { width: parent.width; name: "Gelateria Cime Bianche"; town: "Conegliano"; grade: "C"; lastOrder: "2 ott"; due: "oggi, 14:30"; blocked: true }
        ClientRow { width: parent.width; name: "Hotel Nuovo"; town: "Jesolo"; grade: ""; lastOrder: ""; due: "domani"; divider: false }
    }
    Card {
        id: order
        x: 440
        y: list.y
        width: 816
        padding: 0
        spacing: 0

        Item {
            width: parent.width
            height: 64
            TabBar {
                x: 20; y: 8
                width: parent.width - 300
                TabButton { text: "Abituali"; count: 14 }
                TabButton { text: "Nell'ordine"; count: 6 }
                TabButton { text: "Catalogo"; count: 400 }
            }
            Segmented {
                anchors.right: parent.right
                anchors.rightMargin: 12
                y: 8
                current: "abc"
                choices: [{ key: "abc", text: "ABC" }, { key: "rfm", text: "RFM" }, { key: "seg", text: "Segmenti" }]
            }
        }
        OrderLine { width: parent.width; name: "Farina 00 Molino Piave"; pack: "FA-0025 · sacco 25 kg"; last: "4 · 21,90 €"; lastOn: "20 ottobre"; price: "21,90 €"; rule: "−10 %"; quantity: 4; net: "78,84 €" }
        OrderLine { width: parent.width; name: "Passata di pomodoro"; pack: "CO-0207 · cartone 12 × 700 g"; last: "6 · 14,40 €"; lastOn: "18 agosto"; lapsed: true; price: "14,88 €"; rule: ""; quantity: 6; net: "89,28 €" }
        OrderLine { width: parent.width; name: "Acqua frizzante 0,75 vetro"; pack: "BE-0075 · cassa 12"; last: "10 · 6,12 €"; lastOn: "8 settembre"; price: "6,12 €"; rule: "12+1"; quantity: 0; net: "" }
        Item {
            width: parent.width
            height: 76
            Notice {
                x: 12; y: 10; width: parent.width - 24
                glyph: Icons.warning; text: "1.240,00 € scaduti da 30 giorni"; detail: "La sede potrebbe trattenerlo"
            }
        }
    }
    ConflictCard {
        id: open
        x: 24
        y: Math.max(list.y + list.height, order.y + order.height) + 16
        width: 744
        field: "Codice destinatario SDI"
        client: "Osteria Al Portego, Preganziol"
        why: "Tu e Bianchi avete scritto due valori diversi senza rete. È un dato fiscale, quindi decide una persona: fino ad allora la sede tiene il valore di Bianchi."
        status: "Da decidere"
        decided: false
        mineWho: "Tu, 14:05"
        theirsWho: "Bianchi, 13:50"
        theirsName: "Bianchi"
        before: ({ text: "0000000", note: "dal 12 marzo 2025" })
        mine: ({ text: "M5UXCR1", note: "dalla visita di oggi" })
        theirs: ({ text: "KRRH6B9", note: "al telefono" })
        callable: true
    }
    ConflictCard {
        x: 24
        y: open.y + open.height + 16
        width: 744
        field: "Telefono"
        client: ""
        why: ""
        status: "Deciso: vale il più recente"
        decided: true
        inForce: "theirs"
        mineWho: "Tu, 13:42"
        theirsWho: "Bianchi, 13:50"
        theirsName: "Bianchi"
        before: ({ text: "0422 54 12 08" })
        mine: ({ text: "0422 54 12 80" })
        theirs: ({ text: "347 118 2290" })
    }
    Card {
        id: visit
        x: 784
        y: open.y
        width: 472
        spacing: 14
        title: "Visita"

        FormRow {
            width: parent.width; label: "Canale"; beside: false
            Segmented {
                width: parent.width; even: true; current: "p"
                choices: [{ key: "p", text: "Di persona", glyph: Icons.person }, { key: "t", text: "Telefono", glyph: Icons.call }]
            }
        }
        FormRow { width: parent.width; label: "Esito"; needed: true; beside: true; hint: "3 dicembre: ogni 2 settimane"
            ChoiceChips { width: parent.width; choices: [{ key: "a", text: "Ordine preso" }, { key: "b", text: "Nessun ordine" }]; current: "a" }
        }
        FormRow { width: parent.width; label: "Nota"; beside: true; TextArea { width: parent.width; text: "Vuole provare la passata biologica da gennaio." } }
        ChoiceChips { width: parent.width; quiet: true; choices: [{ key: "a", text: "Chiede uno sconto", glyph: Icons.plus }, { key: "b", text: "Ritardo di consegna", glyph: Icons.plus }] }
        DayDashes { blocks: true; summary: "3 su 8"; phases: ["done", "done", "done", "skipped", "planned", "unknown", "unknown"] }
        SyncBadge { kind: "silent"; waiting: 2; time: "ieri 18:07"; compact: false }
        Row { spacing: 12
            SyncBadge { kind: "offline"; waiting: 5; review: 2; compact: true }
            SyncBadge { kind: "received"; time: "14:05"; compact: true }
        }
    }
}
