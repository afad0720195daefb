"""Which pronoun goes with a title, and with a first name where hardly anybody who bears it goes by the other: tables.

To teach it a name, add it to a line. Names that both bear ("Sam", "Kim", "Ashley", "Jean", "Robin") stay out of it.
"""

from __future__ import annotations

from unicodedata import combining, normalize

_SHE = """
abi abigail adele adriana agnes aileen aine aisha alexandra alice alicia alison alyson amanda amber amelia amy andrea angela angeliki angie anika anita anjali ann
anna annabel anne anneliese annette annie anthea antoinette antonia aoife apsana ayesha barbara beatrice becca becky belinda bella bernadette beth bethan beverley
bhavna brenda bridget bronwen bronwyn bushra caitlin camilla cara carla carol carole caroline carolyn carrie cat cate catherine cathleen cathy catrin celia chantal
charlotte cheryl chloe christina christine ciara cindy claire clara clare claudia crystal cynthia daisy danielle dawn debbie deborah debra deepa deirdre delyth
denise diana diane dianne donna dorothy edith eileen elaine eleanor elena elin elisabeth elise elissa elizabeth ella ellen ellie elsie eluned emily emma erica erin
esther eva eve evelyn farah fatima fay faye felicity ffion fiona flora florence frances freya gail gaynor gemma genevieve georgia georgie georgina geraldine gillian
gina glenys gloria grace grainne gretchen hannah harriet hazel heather heidi helen helena helene henrietta hilary hillary hina holly imogen ingrid irene iris isabel
isabella isabelle isobel jacinda jacinta jackie jacqueline jacqui jade jane janet janice jasmine jayne jeanette jeanne jemima jemma jen jenna jennifer jenny jess
jessica jill joan joanna joanne jocelyne johanna joni josephine joy joyce judith judy julia julie juliet june justine kamala karen kate katharine katherine kathleen
kathryn kathy katie katrina katy kavita kay kellie kelly kemi khadija kiri kirsten kirsty kristen kristina krysten kylie lakshmi lana lara laura lauren layla leanne
lena lesley libby lilian lily linda lisa liz lizzie llinos lois lorna lorraine louise lowri lucie lucille lucinda lucy lydia lyn lynda lyne lynn lynne mabel
madeleine maeve maggie mags mair mairead mamata mandy marama margaret mari maria marianne marie marilou marion marjorie marsha martha mary maureen maxine maya meena
meg megan melanie melissa menna meredith mererid metiria mhairi michele michelle miranda miriam moira molly monica monique muriel mylene myriam nadia nadine nanaia
nancy naomi natalia natalie natasha nathalie neha nerys niamh nicola nicole nikki noirin nora norma nusrat olga olivia orla pam pamela pascale patricia patty paula
pauline peggy penelope penny philippa phoebe pippa polly pooja poppy priscilla priti priya priyanka rachael rachel rebecca rebekha rekha rhea rhiannon rita roberta
robyn roisin ros rosalie rosalind rosamund rose rosemary rosie rowena roz ruby rukhsana ruth saima sally samantha samina sandra sangeeta sara sarah saskia seren
serena shabana sharon shazia sheena sheila shelley sherry shirley shona sian sinead siobhan sioned smriti sonia sophia sophie stella stephanie sue suella sunita
supriya susan susanna sushma susie suzanne suzie sylvia sylvie tabitha tamara tammy tamsin tania tanya tara teresa tess tessa thelma theresa therese tina tracey
tracy trish tulsi una ursula usha valerie vandana vanessa vera veronica vicki vicky victoria vikki violet virginia vivienne wendy wera winifred yasmin yvette yvonne
zainab zali zara zarah zoe
"""
_HE = """
aaron abdul abraham adam ade adrian afzal ahmed aidan ajay al alain alan alasdair alastair albert alec aled alexander alfred alisdair alistair allan allen alun amir
amit amjad andre andrew andy angus anil anthony antonio antony archie arif arjun arnold arran arthur arvind ashok asif austin barack barnaby barney barry ben
benedict benjamin benoit bernard bert bevan bill billy bob bobby boris brad bradley brandon brendan brendon brent brett brian brodie bruce bryan byron callum calum
cameron carl carwyn cathal cecil chad charles chas christian christopher chuck chuka cian ciaran cliff clifford clive clyde cody colin colm colum connor conor craig
curtis cyril dafydd dai daithi dale damian damien damon dan daniel danny darren darryl dave david dean declan deepak denis dennis derek derrick des desmond dewi
diarmuid dick dinesh dominic don donal donald doug douglas drew duncan dwight dylan eamon eamonn ed eddie eddy edmund edward edwin elijah elliot elwyn emlyn emmanuel
eoin eric ernest ernie ethan etienne euan eugene ewan ewen faisal farooq felix ferdinand fergal fergus fintan francis francois frank fraser fred freddie frederick
gaetan ganesh gareth garry garth gary gavin gearoid geoff geoffrey george geraint gerald gerard giles gilles glen glenn glyn godfrey gordon graeme graham grahame
grant greg gregory guillaume guy gwilym gwyn hamish hamza hank harold harry harvey hassan hector henry herbert hone howard hugh hugo huw hywel iain ian ibrahim ieuan
ifan imran ioan iolo isaac isaiah ivan ivor jack jacob jacques jake james jared jason javed jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john
johnathan johnny jon jonathan jonny jordan joseph josh joshua julian julien justin kai kamran karim karl keir keith kelvin ken kenneth kenny kev kevan kevin khalid
kieran kieron kirk kris kurt kyle lachlan lamar lance larry laurence lawrence len leo leon leonard les lewis liam lloyd lorcan louis luc luke mahesh mahmood majid
malcolm manoj marc marcel marco marcus mark martin martyn mathew mathieu matt matthew maurice max michael micheal mick mike miles mitch mitt mohamed mohammad
mohammed muhammad muhammed mukesh murray mustafa myles narendra naresh nasir nate nathan neil neville niall nicholas nick nigel nitin noel norman oisin oliver ollie
omar oscar owen paddy padraig patrick paudie paul pete peter phil philip phillip pierre piers pita prakash preston quentin rahul raj rajesh rakesh ralph ramesh rand
randy rashid ravi ray raymond reg remi rhodri rhun rhys richard rick rishi rob robbie robert rod roderick rodney roger roland ron ronald ronnie rory ross roy ruairi
rupert russ russell ryan sachin saeed sajid salman samuel sanjay satish scott seamus sean seb sebastian serge shahid shane shankar shaun shayne sherrod sidney simon
sohail solomon spencer stan stanley stefan steffan stephane stephen steve steven stewart stuart sunil suresh sylvain tadhg tahir taleeb tariq ted terence terry
theodore thom thomas tim timothy toby todd tom tommy tomos tony travis trent trevor tristan tucker tyler umar usman vernon victor vijay vikram vince vincent vinod
vivek wade wajid walter waqar warren wayne wes wesley wilfred william winston xavier yusuf yves zac zack zafar zahid
"""
GENDERS_OF_TITLES: dict[str, str] = {**dict.fromkeys(("mr", "sir", "lord"), "m"), **dict.fromkeys(("ms", "mrs", "miss", "dame", "lady"), "f")}
GENDERS: dict[str, str] = {**dict.fromkeys(_SHE.split(), "f"), **dict.fromkeys(_HE.split(), "m")}


def gender_of(first_name: str) -> str:
    """"f" or "m" for a first name that tells; "" for one that does not."""
    bare = "".join(letter for letter in normalize("NFKD", first_name) if not combining(letter)) if not first_name.isascii() else first_name
    return GENDERS.get(bare.casefold().strip(".,"), "")


def gender_of_title(title: str) -> str:
    """"f" or "m" for a title that tells; "" for one that does not, as "Dr"."""
    return GENDERS_OF_TITLES.get(title.casefold().strip("."), "")
