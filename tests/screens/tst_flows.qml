import QtQuick
import QtTest
import Giro.Screens

// What an agent does all day, counted in taps.
TestCase {
    id: test

    name: "Flows"
    when: windowShown
    visible: true

    property var window: null
    property var hand: null

    Component { id: windows; Main { app: agent; width: 1280; height: 800 } }
    Component { id: hands; Hand {} }

    function init() {
        window = createTemporaryObject(windows, test);
        hand = createTemporaryObject(hands, test, { test: test, window: window });
        tryVerify(() => window.settled, 20000);
    }

    function test_aVisitIsLoggedInThreeTaps() {
        hand.tap("Inizia visita");
        hand.tap("Nessun ordine");
        hand.tap("Salva visita");
        tryVerify(() => hand.reads("Visita salvata"), 10000);
        verify(hand.taps <= 5);
    }

    function test_theLastOrderIsRepeatedInFourTaps() {
        hand.tap("Nuovo ordine");
        hand.tap("Ripeti ordine");
        hand.tap("Rivedi e invia");
        hand.tap("Invia ordine");
        tryVerify(() => hand.reads("Ordine"), 10000);
        verify(hand.taps <= 6);
    }

    function test_theLastOrdersDateIsTwoTapsAway() {
        hand.tap("Clienti");
        verify(hand.taps <= 2);
        verify(hand.reads("ultimo ordine"));
        verify(hand.reads("Ultimo ordine"));
    }

    function test_escapeGoesBackAndControlNumbersGoPlaces() {
        keyClick(Qt.Key_2, Qt.ControlModifier);
        hand.arrive();
        tryVerify(() => hand.reads("Clienti"));
        hand.tap("Nuovo cliente");
        keyClick(Qt.Key_Escape);
        hand.arrive();
        verify(hand.find("Salva cliente").length === 0);
    }
}
