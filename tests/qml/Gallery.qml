import QtQuick
import GiroStyle
import Giro.Parts

// Controls and small parts with their states.
Rectangle {
    implicitWidth: 1280
    implicitHeight: 1084
    color: Theme.ground

    component Heading: Label { font: Theme.section }
    component Hint: Label { font: Theme.micro; color: Theme.text2 }
    component BadgeRow: Row {
        property string hint
        property alias badge: slot.data
        spacing: 20
        Row { id: slot }
        Hint { anchors.verticalCenter: parent.verticalCenter; text: parent.hint }
    }

    Column {
        x: 32
        y: 28
        width: 600
        spacing: 12

        Heading { text: "Stato della sincronizzazione, su ogni schermata"; bottomPadding: 4 }
        BadgeRow { hint: "All received by the office"; badge: SyncBadge { kind: "received"; time: "14:05" } }
        BadgeRow {
            hint: "No network · 5 on this tablet"
            badge: SyncBadge { kind: "offline"; waiting: 5; review: 1; time: "07:52" }
        }
        BadgeRow { hint: "5 waiting · retry in 38 s"; badge: SyncBadge { kind: "waiting"; waiting: 5; time: "38 s" } }
        BadgeRow { hint: "Sending 9 of 14"; badge: SyncBadge { kind: "sending"; done: 9; total: 14 } }
        BadgeRow { hint: "First download 62 %"; badge: SyncBadge { kind: "downloading"; percent: 62 } }
        BadgeRow { hint: "1 to review"; badge: SyncBadge { kind: "review"; review: 1 } }
        BadgeRow { hint: "Sign in again · 5 safe here"; badge: SyncBadge { kind: "signin"; waiting: 5 } }

        Heading { text: "Stato di ogni cosa registrata"; topPadding: 22; bottomPadding: 2 }
        Repeater {
            model: [["saved", "Saved on this tablet"], ["waiting", "Waiting"], ["sending", "Sending"],
                    ["received", "Received by the office"], ["review", "To review"]]

            Row {
                required property var modelData
                height: 24
                SyncState { width: 200; kind: parent.modelData[0] }
                Hint { text: parent.modelData[1] }
            }
        }

        Heading { text: "Azioni"; topPadding: 14; bottomPadding: 4 }
        Row {
            spacing: 12
            Button { variant: "primary"; glyph: Icons.enter; text: "Inizia visita" }
            Button { variant: "tonal"; glyph: Icons.cart; text: "Nuovo ordine" }
            Button { glyph: Icons.download; text: "Esporta" }
            Button { variant: "text"; text: "Salta" }
        }
        Row {
            spacing: 12
            Button { variant: "danger"; glyph: Icons.close; text: "Respingi con motivo" }
            Button { variant: "primary"; glyph: Icons.check; text: "Salva visita"; enabled: false }
            ToolButton { glyph: Icons.call; text: "Chiama" }
            ToolButton { glyph: Icons.directions; text: "Strada" }
        }

        Heading { text: "Scelte, classi, quantità"; topPadding: 4; bottomPadding: 4 }
        Row {
            spacing: 8
            ChoiceChips {
                choices: [{ key: "order", text: "Ordine preso" }, { key: "none", text: "Nessun ordine" }]
                current: "order"
            }
            Repeater {
                model: ["A", "B", "C", ""]
                ClassBadge {
                    required property string modelData
                    anchors.verticalCenter: parent.verticalCenter
                    size: 24
                    grade: modelData
                }
            }
        }
        Row {
            spacing: 12
            Stepper { value: 4; label: "Farina" }
            Stepper { value: 0; label: "Acqua" }
            CheckBox { text: "Con foto"; checked: true }
            RadioButton { text: "Oggi"; checked: true }
            Switch { text: "Scuro"; checked: true }
        }
    }

    Column {
        x: 660
        y: 28
        width: 588
        spacing: 16

        Heading { text: "Segnali" }
        ReasonChip { glyph: Icons.event; text: "In ritardo di 6 giorni"; tone: "warn" }
        Row {
            spacing: 8
            ReasonChip { glyph: Icons.euro; text: "1.240,00 € scaduti"; tone: "bad" }
            ReasonChip { glyph: Icons.check; text: "Regolare"; tone: "ok" }
            ReasonChip { glyph: Icons.history; text: "Ordine atteso da 9 giorni"; tone: "info" }
            ReasonChip { glyph: Icons.schedule; text: "chiude 16:30" }
        }

        Heading { text: "Campi" }
        Row {
            spacing: 16
            FormRow { width: 286; beside: false; label: "Telefono"; TextField { width: parent.width; text: "0422 54 12 08" } }
            FormRow {
                width: 286; beside: false; label: "Nota"
                TextField { width: parent.width; placeholderText: "Facoltativa" }
            }
        }
        FormRow {
            width: parent.width; beside: false; label: "Partita IVA"; needed: true
            fault: "L'ultima cifra non torna. Puoi salvare lo stesso: la sede verifica."
            TextField { width: parent.width; text: "02342520157"; faulty: true }
        }
        Row {
            spacing: 8
            ComboBox { lead: "Base"; model: ["Ordini", "Fatture"] }
            ComboBox { lead: "Periodo"; model: ["12 mesi", "3 mesi"] }
            SearchField { width: 240; placeholderText: "Cerca prodotto" }
        }

        Heading { text: "Avviso con ripensamento, 8 secondi" }
        Snackbar {
            width: parent.width
            text: "Visita salvata sul tablet"; glyph: Icons.tablet; action: "Annulla"; shown: true
        }

        Heading { text: "Vuoto, in arrivo, non riuscito" }
        Row {
            spacing: 12
            Card {
                width: 188; height: 208; padding: 0
                EmptyState { width: 188; height: 208; sentence: "Nessuno in ritardo"; next: "Il prossimo è domani"; action: "Vedi domani" }
            }
            Card { width: 188; height: 208; padding: 8; Skeleton { width: parent.width; rowHeight: 46 } }
            Card {
                width: 188; height: 208; padding: 0
                ErrorState {
                    width: 188; height: 208; happened: "Spazio esaurito"
                    safe: "Libera 50 MB: quanto salvato finora è al sicuro"
                }
            }
        }

        Heading { text: "Colori dei grafici" }
        Row {
            spacing: 2
            Repeater {
                model: [Theme.classA, Theme.classB, Theme.classC, ...Theme.ageing]
                Rectangle {
                    required property color modelData
                    width: 64; height: 26; radius: Theme.radiusBar
                    color: modelData
                }
            }
        }
    }
}
