"""Which pronoun goes with a title, and with a first name where hardly anybody who bears it goes by the other: tables.

To teach it a name, add it to a line. Names that both bear ("Sam", "Kim", "Ashley", "Jean", "Robin") stay out of it.
"""

from __future__ import annotations

_SHE = """
abigail adele adriana agnes aileen aisha alexandra alice alicia alison amanda amelia amy andrea angela angeliki anita ann anna anne annabel anneliese annette anthea aoife
apsana barbara beatrice belinda bernadette beth bethan beverley bhavna brenda bridget bronwen camilla carla carol caroline carolyn caitlin cate catherine cathy charlotte
cheryl christina christine ciara claire clara clare claudia cynthia daisy dawn deborah debbie deirdre denise diana diane donna dorothy edith eileen elaine eleanor elena
elise elizabeth elisabeth ella ellen ellie elsie emily emma erica esther eve evelyn faye fatima fiona flora florence freya gaynor georgia georgina geraldine gillian gina
gloria grace gretchen hannah harriet hazel heather heidi helen helena henrietta hilary hillary holly ingrid irene isabel isabella jacinda jacqueline jacqui jane janet
janice jasmine jeanette jemima jennifer jenny jess jessica jill joan joanna joanne josephine joyce judith june judy julia julie juliet justine karen kate katherine kathleen
kathryn kathy katie katy kellie kirsten kirsty kristen kristina kylie laura lauren layla leanne lena lesley libby lilian lily linda lisa lorna lorraine louise lucille
lucinda lucy lydia lynn lynne mabel madeleine maggie mairead margaret maria marie marion marjorie martha mary maureen megan melanie melissa meredith mhairi michelle
miriam miranda moira monica muriel myriam nadia nadine nancy naomi natalia natalie natasha nicola nicole nora norma olga olivia pamela patricia paula pauline penelope
penny philippa phoebe polly priscilla priti rachael rachel rebecca rhiannon rita roberta rosalind rose rosemary rosie ruth sally samantha sandra sara sarah shabana sharon
sheila shirley siobhan sonia sophia sophie stella stephanie sue suella sunita susan susanna suzanne sylvia tabitha tamara tamsin tania tara teresa tessa thelma theresa
therese tina ursula valerie vanessa vera veronica vicky victoria violet virginia vivienne wendy wera winifred yasmin yvette yvonne zara zarah zoe
"""
_HE = """
aaron abdul abraham adam adrian ahmed alan alasdair alastair albert alexander alfred alistair allan allen andrew andy angus anthony antonio archie arthur arjun barack
barry ben benedict benjamin bernard bert bill bob boris brendan brendon brett brian bruce bryan byron callum calum cameron carl cecil charles chuka clive clifford clyde
colin colum conor craig cyril damian damien daniel danny darren dave david dean declan denis dennis derek desmond dominic don donald douglas duncan dwight eamon edward
edwin emmanuel eric ernest euan eugene ewan ewen felix ferdinand francois frank fred frederick gareth gary gavin geoff geoffrey george gerald gerard giles glenn gordon
graeme graham grant greg gregory guy hamish harold harry harvey henry herbert hector howard hugh hugo iain ian imran isaac ivan ivor jack jacob jake james jason jeff
jeffrey jeremy jerome jim jimmy joe joel john johnny jonathan joseph joshua julian justin karl keith ken kenneth kevin lance larry laurence lawrence len leo leonard liam
lloyd luke malcolm marcus mark martin matt matthew maurice max michael mick mike mohammad mohammed muhammad mitt murray nathan neil nicholas nick nigel noel norman oliver
oscar owen patrick paul peter phil philip phillip pierre ralph raymond rhodri richard rishi rob robert rod roderick rodney roger roland ron ronald rory roy rupert russell
samuel scott sean seamus shane shankar sidney simon solomon spencer stanley stephen steve steven stewart stuart taleeb ted terence terry theodore thomas tim timothy toby
tom tommy tony trevor vernon victor vincent walter warren wayne wes wilfred william winston zac zack
"""
GENDERS_OF_TITLES: dict[str, str] = {**dict.fromkeys(("mr", "sir", "lord"), "m"), **dict.fromkeys(("ms", "mrs", "miss", "dame", "lady"), "f")}
GENDERS: dict[str, str] = {**dict.fromkeys(_SHE.split(), "f"), **dict.fromkeys(_HE.split(), "m")}


def gender_of(first_name: str) -> str:
    """"f" or "m" for a first name that tells; "" for one that does not."""
    return GENDERS.get(first_name.casefold().strip(".,"), "")


def gender_of_title(title: str) -> str:
    """"f" or "m" for a title that tells; "" for one that does not, as "Dr"."""
    return GENDERS_OF_TITLES.get(title.casefold().strip("."), "")
