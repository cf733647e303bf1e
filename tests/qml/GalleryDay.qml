pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// A day plan inside the shell: stops in their three forms, route, target bars.
Shell {
    id: page

    implicitWidth: 1280
    implicitHeight: 800
    current: "today"
    userName: "Giulia Ferri"
    userRole: "agente"
    initials: "GF"
    places: [
        { key: "today", text: "Oggi", glyph: Icons.today }, { key: "clients", text: "Clienti", glyph: Icons.clients },
        { key: "orders", text: "Ordini", glyph: Icons.orders }, { key: "numbers", text: "Numeri", glyph: Icons.numbers },
        { key: "review", text: "Da controllare", glyph: Icons.review, count: 1 }
    ]

    readonly property var stops: [
        { phase: "done", time: "08:45", number: 1, name: "Panificio Fratelli Moro", outcome: "Ordine 412,60 €", lat: 45.66, lon: 12.19 },
        { phase: "done", time: "09:30", number: 2, name: "Bar Centrale di Zanatta P.", outcome: "Nessun ordine: scorte piene", lat: 45.65, lon: 12.35 },
        { phase: "done", time: "10:20", number: 3, name: "Supermercati Piave S.p.A.", outcome: "Ordine 1.986,20 €", lat: 45.67, lon: 12.44 },
        { phase: "next", time: "11:15", number: 4, name: "Trattoria Da Nino", grade: "A",
          detail: "Treviso, via Calmaggiore 14 · aperto 10–15 e 18–24", lat: 45.668, lon: 12.28,
          reasons: [{ glyph: Icons.event, text: "In ritardo di 6 giorni", tone: "warn" },
                    { glyph: Icons.history, text: "Ordine atteso da 9 giorni", tone: "info" },
                    { glyph: Icons.euro, text: "1.240,00 € scaduti", tone: "bad" }] },
        { phase: "later", time: "12:10", number: 5, name: "Ingross Trevisana S.r.l.", grade: "A", town: "Villorba",
          detail: "In ritardo di 2 giorni · ogni 2 settimane", lat: 45.70, lon: 12.285 },
        { phase: "later", time: "14:30", number: 6, name: "Pasticceria Dolce Sile", grade: "B", town: "Casier",
          detail: "Prevista oggi · ogni 4 settimane", lat: 45.64, lon: 12.32,
          chip: { glyph: Icons.schedule, text: "chiude 16:30" } },
        { phase: "later", time: "15:30", number: 7, name: "Hotel Villa Letizia", grade: "A", town: "Mogliano Veneto",
          detail: "Appuntamento con la direttrice · listino di Natale", lat: 45.615, lon: 12.28 },
        { phase: "later", time: "16:30", number: 8, name: "Enoteca Al Canal", grade: "", town: "Venezia Mestre",
          detail: "Prevista oggi · risposta al reclamo promessa oggi", lat: 45.59, lon: 12.32,
          chip: { glyph: Icons.flag, text: "1 reclamo", tone: "warn" } }
    ]

    TopBar {
        id: top
        width: parent.width
        margin: page.margin
        title: "Oggi"
        context: "giovedì 19 novembre · giro di Treviso e Venezia"
        badge: SyncBadge { kind: "offline"; waiting: 5; review: 1; time: "07:52"; compact: page.width < 600 }

        Button { visible: !page.narrow; glyph: Icons.taskDone; text: "Chiudi giornata" }
    }
    Card {
        id: plan
        x: page.margin
        y: top.height + 4
        width: (page.narrow ? parent.width - page.margin : side.x - 16 - 4) - x
        padding: 0
        spacing: 0

        Item {
            width: parent.width
            height: 60

            Row {
                x: 20
                height: parent.height
                spacing: 17
                Label { anchors.verticalCenter: parent.verticalCenter; text: "3 fatte, 5 da fare"; font: Theme.section }
                DayDashes {
                    anchors.verticalCenter: parent.verticalCenter
                    summary: "3 fatte, 5 da fare"
                    phases: page.stops.map(stop => stop.phase === "later" ? "planned" : stop.phase)
                }
                Label {
                    visible: plan.width > Theme.px(700)
                    anchors.verticalCenter: parent.verticalCenter
                    text: "96 km · fine prevista 17:20"
                    font: Theme.caption
                    color: Theme.text2
                }
            }
            Button {
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                variant: "text"; glyph: Icons.swap; text: "Riordina"
            }
            Rectangle { y: 60; width: parent.width; height: 1; color: Theme.line }
        }
        Repeater {
            model: page.stops

            StopRow {
                required property var modelData
                required property int index

                divider: index + 1 < page.stops.length
                width: parent.width
                phase: modelData.phase
                time: modelData.time
                number: modelData.number
                name: modelData.name
                grade: modelData.grade ?? ""
                town: modelData.town ?? ""
                detail: modelData.detail ?? ""
                outcome: modelData.outcome ?? ""
                itemState: "saved"
                reasons: modelData.reasons ?? []
                chip: modelData.chip ?? null
            }
        }
    }
    Column {
        id: side
        visible: !page.narrow
        x: parent.width - width - page.margin
        y: plan.y
        width: page.narrow ? 0 : 356
        spacing: 16

        Card {
            width: parent.width
            padding: 1
            RouteSketch { width: parent.width; height: 216; summary: "Giro di 8 tappe"; stops: page.stops }
            Label { x: 15; text: "58 km alla fine · 2 h 05 di guida"; font: Theme.caption; color: Theme.text2; bottomPadding: 10 }
        }
        Card {
            width: parent.width
            padding: 16
            title: "Cose da fare"
            FactRow { width: parent.width; glyph: Icons.euro; tone: "bad"; title: "1.240,00 € scaduti dal 20 ottobre"; detail: "fattura 1183 · Ri.Ba. insoluta" }
            FactRow { width: parent.width; glyph: Icons.edit; tone: "info"; title: "Telefono cambiato il 12 novembre"; detail: "dopo la tua ultima visita · Bianchi"; opens: true }
        }
        Card {
            width: parent.width
            padding: 16
            title: "Novembre"
            note: "13 giorni su 21"
            RatioBar { width: parent.width; value: 0.73; mark: 0.62; summary: "88 visite su 120" }
            RatioBar { width: parent.width; value: 0.64; more: 0.19; mark: -1; summary: "Fido dopo l'ordine" }
            RatioBar { width: parent.width; value: 0.72; mark: 0.625; tone: "bad"; summary: "23.540 su 20.000 €" }
        }
    }
}
