pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The PIN of this tablet: to choose one, change it or take it away; when it is asked for; what happens after wrong ones.
AppScreen {
    id: page

    required property Lock lock
    readonly property bool written: pin.length > 0 && again.length > 0 && (!lock.hasPin || current.length > 0)

    title: qsTr("Sicurezza")
    context: app.userName

    function empty() {
        for (const field of [current, pin, again]) field.clear();
    }

    component Secret: FormRow {
        id: row

        property alias text: field.text
        property alias length: field.length

        signal accepted()

        function clear() {
            field.clear();
        }

        width: parent?.width ?? 0
        beside: false

        TextField {
            id: field
            width: parent.width
            label: row.label
            echoMode: TextInput.Password
            maximumLength: 8
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onAccepted: row.accepted()
        }
    }

    component Words: Label {
        width: parent?.width ?? 0
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }

    Connections {
        target: page.lock

        function onSaved(words: string) {
            page.empty();
            page.app.noticed(words, false);
        }
    }
    Component.onCompleted: lock.clear()

    Flickable {
        anchors.fill: parent
        contentHeight: column.height + Theme.s24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: Math.min(parent.width, Theme.px(640))
            spacing: Theme.s16

            Card {
                visible: page.lock.hasPin
                width: parent.width
                title: qsTr("Quando si blocca")
                spacing: Theme.s12

                Words { text: qsTr("All'avvio, al risveglio del tablet, e se nessuno lo tocca per:") }
                Segmented {
                    width: parent.width
                    even: true
                    label: qsTr("Dopo quanto si blocca")
                    choices: [{ key: "1", text: qsTr("1 min") }, { key: "5", text: qsTr("5 min") },
                              { key: "15", text: qsTr("15 min") }, { key: "0", text: qsTr("Mai") }]
                    current: String(page.lock.afterMinutes)
                    onChosen: key => page.lock.afterMinutes = Number(key)
                }
                Button {
                    width: parent.width
                    glyph: Icons.lock
                    text: qsTr("Blocca adesso")
                    onClicked: page.lock.lockNow()
                }
            }
            Card {
                visible: page.lock.hasPin
                width: parent.width
                title: qsTr("Dopo troppi PIN sbagliati")
                spacing: Theme.s12

                Words { text: qsTr("Dopo il quinto PIN sbagliato si aspetta, ogni volta di più, fino a un'ora.") }
                Switch {
                    width: parent.width
                    text: qsTr("Svuota questo tablet dopo %1 PIN sbagliati").arg(page.lock.wipeAfter)
                    checked: page.lock.wipes
                    onToggled: {
                        if (checked) sure.use(one => one.open());
                        else page.lock.wipes = false;
                        checked = Qt.binding(() => page.lock.wipes);
                    }
                }
            }
            Card {
                width: parent.width
                title: page.lock.hasPin ? qsTr("Cambia o togli il PIN") : qsTr("Scegli un PIN")
                spacing: Theme.s12

                Words {
                    visible: !page.lock.hasPin
                    text: qsTr("Da 4 a 8 cifre. Chi prende il tablet in mano non vede i clienti. Non cifra il disco: per quello c'è la cifratura del tablet.")
                }
                Secret {
                    id: current
                    visible: page.lock.hasPin
                    label: qsTr("PIN di adesso")
                }
                Secret {
                    id: pin
                    label: qsTr("PIN nuovo")
                }
                Secret {
                    id: again
                    label: qsTr("PIN nuovo, un'altra volta")
                    onAccepted: if (page.written) save.clicked()
                }
                Notice {
                    visible: page.lock.error.length > 0
                    width: parent.width
                    tone: "bad"
                    glyph: Icons.warning
                    text: page.lock.error
                    detail: page.lock.leftText
                }
                Button {
                    id: save
                    width: parent.width
                    variant: "primary"
                    glyph: Icons.check
                    text: page.lock.hasPin ? qsTr("Cambia il PIN") : qsTr("Attiva il blocco")
                    enabled: page.written && !page.lock.busy && !page.lock.waiting
                    onClicked: page.lock.choose(current.text, pin.text, again.text)
                }
                Button {
                    visible: page.lock.hasPin
                    width: parent.width
                    text: qsTr("Togli il PIN")
                    enabled: current.length > 0 && !page.lock.busy && !page.lock.waiting
                    onClicked: page.lock.remove(current.text)
                }
            }
            Card {
                width: parent.width
                title: qsTr("Dove sta l'accesso")
                spacing: Theme.s12

                Words {
                    text: page.lock.sealed ? qsTr("L'accesso alla sede è chiuso con una chiave del portachiavi di questo tablet: chi copia i file di Giro non può usarlo.")
                                           : qsTr("L'accesso alla sede è in un file che solo questo utente del tablet può leggere: un portachiavi di sistema qui non risponde.")
                }
            }
        }
    }
    Later {
        id: sure

        Dialog {
            id: dialog
            title: qsTr("Svuotare il tablet dopo %1 PIN sbagliati?").arg(page.lock.wipeAfter)

            contentItem: Label {
                text: qsTr("Dopo l'ultimo il tablet prova a consegnare il lavoro alla sede, poi cancella tutto. Senza rete, quello che non è ancora partito è perduto.")
                font: Theme.body
                wrapMode: Text.Wrap
            }
            footer: Row {
                layoutDirection: Qt.RightToLeft
                padding: Theme.s24
                topPadding: 0
                spacing: Theme.s12

                Button {
                    variant: "danger"
                    text: qsTr("Sì, svuota")
                    onClicked: {
                        dialog.close();
                        page.lock.wipes = true;
                    }
                }
                Button {
                    variant: "text"
                    text: qsTr("Lascia com'è")
                    onClicked: dialog.close()
                }
            }
        }
    }
}
