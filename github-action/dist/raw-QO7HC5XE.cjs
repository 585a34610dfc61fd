var p=Object.defineProperty;var e=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var c=(t,r)=>{for(var o in r)p(t,o,{get:r[o],enumerable:!0})},h=(t,r,o,m)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of n(r))!f.call(t,i)&&i!==o&&
p(t,i,{get:()=>r[i],enumerable:!(m=e(r,i))||m.enumerable});return t};var u=t=>h(p({},"__esModule",{value:!0}),t);var g={};c(g,{startRawBatch:()=>s});module.exports=u(g);var a=require("./chunk-MEEKX7OQ.cjs"),w=require("./chunk-Q5BETL26.cjs"),x=require("./chunk-EL5QFXKP.cjs"),
B=require("./chunk-AZ2NWAXO.cjs"),R=require("./chunk-E6ASCYNJ.cjs"),b=require("./chunk-I72JFFQY.cjs"),j=require("./chunk-PZKOR45E.cjs"),k=require("./chunk-SWKHB56L.cjs"),
l=require("./chunk-MFEC3KYF.cjs"),q=require("./chunk-VC77LCNK.cjs"),y=require("./chunk-2OATJTSY.cjs"),d={prepare:t=>({digest:t,finish:r=>r})};function s(t,r){return(0,a.a)(
t,d,r)}0&&(module.exports={startRawBatch});
